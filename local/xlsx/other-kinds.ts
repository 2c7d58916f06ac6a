import { WorkbookFileError } from './workbook-file-error.ts'

/** A kind of file that is no .xlsx: what it is, and what to do to get one. */
export type Kind = readonly [is: string, next: string]

/** The sentence about a file that is no .xlsx. */
export const anotherKind = ([is, next]: Kind): WorkbookFileError =>
  new WorkbookFileError(`Đây không phải tệp Excel .xlsx${is && ` mà là ${is}`}; hãy ${next}.`)

/** What to do with a file that is no spreadsheet. */
export const CHOOSE = 'chọn tệp sổ đơn vị có đuôi .xlsx'
/** What to do with a spreadsheet of another kind. */
export const SAVE = 'mở bằng Excel hoặc Google Sheets rồi lưu thành tệp .xlsx'
/** What to do with an archive. */
export const UNPACK = 'giải nén rồi chọn tệp .xlsx bên trong'

/** A kind of which nothing is known. */
export const UNKNOWN: Kind = ['', CHOOSE]
/** The spreadsheets of Excel before 2007. */
export const OLD_XLS: Kind = ['tệp Excel dạng cũ .xls', SAVE]

const TEXT: Kind = ['tệp văn bản (.csv, .txt)', SAVE]
const IMAGE: Kind = ['tệp ảnh', CHOOSE]

const BEGINNINGS: readonly (readonly [begins: string, kind: Kind])[] = [
  ['%PDF', ['tệp PDF', CHOOSE]],
  ['{\\rtf', ['tệp văn bản RTF', CHOOSE]],
  ['\x89PNG', IMAGE],
  ['\xff\xd8\xff', IMAGE],
  ['GIF8', IMAGE],
  ['Rar!', ['tệp nén .rar', UNPACK]],
  ['7z\xbc\xaf', ['tệp nén .7z', UNPACK]],
  ['\x1f\x8b', ['tệp nén .gz', UNPACK]],
  ['\x09\x00', OLD_XLS],
  ['\x09\x02', OLD_XLS],
  ['\x09\x04', OLD_XLS],
  ['\x09\x08', OLD_XLS],
]

/** What texts of other kinds hold near their beginning. */
const MARKS: readonly (readonly [mark: RegExp, kind: Kind])[] = [
  [/urn:schemas-microsoft-com:office:spreadsheet/, ['bảng tính XML 2003 (.xml)', SAVE]],
  [/urn:oasis:names:tc:opendocument/, ['tệp OpenDocument (.fods)', SAVE]],
  [/<(?:!doctype html|html|table|body|head|meta)\b/i, ['trang web (HTML)', SAVE]],
  [/^mime-version:/im, ['trang web lưu thành một tệp (.mht)', SAVE]],
  [
    /^\s*\{[^}]*"(?:doc_id|url)"/,
    [
      'lối tắt tới Google Trang tính (.gsheet)',
      'mở trang tính đó rồi chọn Tệp > Tải xuống > Microsoft Excel (.xlsx)',
    ],
  ],
]

const LOOKED_AT = 4096
const UTF_16 = /^\xff\xfe|^\xfe\xff/

/** The characters of a text without those beyond ASCII, which no mark holds; null when it is no text. */
const asciiOf = (bytes: string): string | null => {
  if (UTF_16.test(bytes)) return bytes.replaceAll('\0', '')
  return bytes.includes('\0') ? null : bytes
}

/** What a file is that is neither a zip archive nor of Microsoft's older kind, told by its first bytes. */
export const kindOf = (file: Buffer): Kind => {
  const bytes = file.toString('latin1', 0, LOOKED_AT)
  const known = BEGINNINGS.find(([begins]) => bytes.startsWith(begins))
  if (known) return known[1]
  const text = asciiOf(bytes)
  if (text === null) return UNKNOWN
  return MARKS.find(([mark]) => mark.test(text))?.[1] ?? TEXT
}
