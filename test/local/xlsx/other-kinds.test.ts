import { deflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { archive } from '../../helpers/archive.ts'
import { refusalOf } from '../../helpers/refusal-of.ts'
import { packXlsx, xlsxFile } from '../../helpers/xlsx-file.ts'

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const ole = (stream: string): Buffer =>
  Buffer.concat([OLE, Buffer.alloc(1000), Buffer.from(stream, 'utf16le'), Buffer.alloc(1000)])

const zipOf = (...names: string[]): Buffer =>
  archive(names.map((name) => ({ name, bytes: Buffer.from('x') })))
const openDocument = (type: string): Buffer =>
  archive([
    { name: 'mimetype', bytes: Buffer.from(`application/vnd.oasis.opendocument.${type}`), isStored: true },
    { name: 'content.xml', bytes: Buffer.from('<x/>') },
  ])
const office = (workbook: string): Buffer =>
  packXlsx({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="1" Type="x/officeDocument" Target="${workbook}"/></Relationships>`,
    [workbook]: Buffer.from('<w:document xmlns:w="urn:w"/>'),
  })

const SAVE = 'hãy mở bằng Excel hoặc Google Sheets rồi lưu thành tệp .xlsx.'
const CHOOSE = 'hãy chọn tệp sổ đơn vị có đuôi .xlsx.'
const UNPACK = 'hãy giải nén rồi chọn tệp .xlsx bên trong.'
const no = (kind: string, next: string) => `Đây không phải tệp Excel .xlsx mà là ${kind}; ${next}`

const CSV = 'STT;Họ và tên\n1;Nguyễn Văn A\n'
const OLD_XLS = no('tệp Excel dạng cũ .xls', SAVE)
const TEXT = no('tệp văn bản (.csv, .txt)', SAVE)
const HTML = no('trang web (HTML)', SAVE)

it.each([
  ['a .csv', Buffer.from(CSV), TEXT],
  ['a .csv with a mark', Buffer.from(`\ufeff${CSV}`), TEXT],
  ['a text in UTF-16, as Excel saves it', Buffer.from(`\ufeff${CSV}`, 'utf16le'), TEXT],
  ['a text in an old encoding', Buffer.from([0x48, 0xe4, 0x20, 0xb5, 0x0a]), TEXT],
  ['a web page', Buffer.from('<html><table><tr><td>1</td></tr></table></html>'), HTML],
  ['a web page in capitals behind a mark', Buffer.from('\ufeff\n<!DOCTYPE HTML>\n<HTML>'), HTML],
  ['a table as old programs export it', Buffer.from('<meta charset="utf-8"><table border=1>'), HTML],
  [
    'a web page in one file',
    Buffer.from('From: x\nMIME-Version: 1.0\n'),
    no('trang web lưu thành một tệp (.mht)', SAVE),
  ],
  [
    'XML of 2003',
    Buffer.from('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    no('bảng tính XML 2003 (.xml)', SAVE),
  ],
  [
    'a .fods',
    Buffer.from('<?xml version="1.0"?><x xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>'),
    no('tệp OpenDocument (.fods)', SAVE),
  ],
  [
    'a link to Google Sheets',
    Buffer.from('{"":"WARNING!","doc_id":"1","email":""}'),
    no(
      'lối tắt tới Google Trang tính (.gsheet)',
      'hãy mở trang tính đó rồi chọn Tệp > Tải xuống > Microsoft Excel (.xlsx).',
    ),
  ],
  ['a PDF', Buffer.from('%PDF-1.7\n\0'), no('tệp PDF', CHOOSE)],
  ['a picture', Buffer.from('\x89PNG\r\n', 'latin1'), no('tệp ảnh', CHOOSE)],
  ['rich text', Buffer.from('{\\rtf1}'), no('tệp văn bản RTF', CHOOSE)],
  ['a .rar', Buffer.from('Rar!\x1a\x07', 'latin1'), no('tệp nén .rar', UNPACK)],
  ['a .7z', Buffer.from('7z\xbc\xaf\x27\x1c', 'latin1'), no('tệp nén .7z', UNPACK)],
  ['a .gz', Buffer.from([0x1f, 0x8b, 8, 0]), no('tệp nén .gz', UNPACK)],
  ['an old .xls', ole('Workbook'), OLD_XLS],
  ['an .xls of Excel 4', Buffer.from([0x09, 0x04, 6, 0, 0, 0]), OLD_XLS],
  ['an old .doc', ole('WordDocument'), no('tệp Word dạng cũ .doc', CHOOSE)],
  ['an old .ppt', ole('PowerPoint Document'), no('tệp PowerPoint dạng cũ .ppt', CHOOSE)],
  [
    'an encrypted workbook',
    ole('EncryptedPackage'),
    'Tệp được đặt mật khẩu; hãy bỏ mật khẩu mở tệp trong Excel rồi lưu lại.',
  ],
  ['an .ods', openDocument('spreadsheet'), no('tệp OpenDocument (.ods)', SAVE)],
  ['an .ots', openDocument('spreadsheet-template'), no('tệp OpenDocument (.ods)', SAVE)],
  ['an .odt', openDocument('text'), no('tệp văn bản OpenDocument (.odt)', CHOOSE)],
  [
    'an .xlsb',
    office('xl/workbook.bin'),
    no('tệp Excel nhị phân (.xlsb)', 'hãy mở bằng Excel rồi lưu thành tệp .xlsx.'),
  ],
  ['a .docx', office('word/document.xml'), no('tệp Word (.docx)', CHOOSE)],
  ['a .pptx', office('ppt/presentation.xml'), no('tệp PowerPoint (.pptx)', CHOOSE)],
  [
    'a file of Numbers',
    zipOf('Index/Document.iwa', 'Index/CalculationEngine.iwa', 'Metadata/Properties.plist'),
    no('tệp Numbers của Apple (.numbers)', 'hãy mở bằng Numbers rồi chọn Tệp > Xuất sang > Excel (.xlsx).'),
  ],
  ['a zip of workbooks', zipOf('so/421.xlsx', 'so/422.xlsx'), no('tệp nén .zip', UNPACK)],
  ['another zip', zipOf('a.txt'), no('tệp nén .zip', CHOOSE)],
  ['an empty file', Buffer.alloc(0), 'Đây là tệp rỗng (0 byte); hãy chép hoặc tải lại tệp sổ đơn vị.'],
  ['bytes of no known kind', deflateRawSync(Buffer.alloc(9000)), `Đây không phải tệp Excel .xlsx; ${CHOOSE}`],
  [
    'a workbook with a chart alone',
    xlsxFile({ sheets: {}, chartTab: 'T' }),
    'Tệp không có trang tính nào; hãy chọn tệp sổ đơn vị làm theo mẫu.',
  ],
])('%s is told by its own sentence', async (_, bytes, sentence) => {
  expect(await refusalOf(bytes)).toBe(sentence)
})
