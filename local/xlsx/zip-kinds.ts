import { type Archive, type Part, readPart } from './archive.ts'
import { anotherKind, CHOOSE, type Kind, SAVE, UNKNOWN, UNPACK } from './other-kinds.ts'
import type { WorkbookFileError } from './workbook-file-error.ts'

/** What archives of other kinds hold. */
const BY_NAME: readonly (readonly [name: RegExp, kind: Kind])[] = [
  [/(?:^|\/)workbook\.bin$/i, ['tệp Excel nhị phân (.xlsb)', 'mở bằng Excel rồi lưu thành tệp .xlsx']],
  [/^word\//i, ['tệp Word (.docx)', CHOOSE]],
  [/^ppt\//i, ['tệp PowerPoint (.pptx)', CHOOSE]],
  [
    /(?:\.iwa|^index\.zip)$/i,
    ['tệp Numbers của Apple (.numbers)', 'mở bằng Numbers rồi chọn Tệp > Xuất sang > Excel (.xlsx)'],
  ],
  [/\.(?:xls[xmb]?|ods|csv)$/i, ['tệp nén .zip', UNPACK]],
]

const OPEN_DOCUMENTS: readonly (readonly [type: RegExp, kind: Kind])[] = [
  [/opendocument\.spreadsheet/, ['tệp OpenDocument (.ods)', SAVE]],
  [/opendocument\.text/, ['tệp văn bản OpenDocument (.odt)', CHOOSE]],
]

const OTHER_ARCHIVE: Kind = ['tệp nén .zip', CHOOSE]

const typeOf = async (part: Part | null): Promise<string> => (part ? readPart(part, 200) : '')

const kindOf = async (archive: Archive): Promise<Kind> => {
  const type = await typeOf(archive.part('mimetype'))
  const document = OPEN_DOCUMENTS.find(([says]) => says.test(type))
  if (document) return document[1]
  const known = BY_NAME.find(([name]) => archive.names.some((found) => name.test(found)))
  if (known) return known[1]
  return archive.part('[Content_Types].xml') ? UNKNOWN : OTHER_ARCHIVE
}

/** What is wrong with an archive that holds no workbook. */
export const notAWorkbook = async (archive: Archive): Promise<WorkbookFileError> =>
  anotherKind(await kindOf(archive))
