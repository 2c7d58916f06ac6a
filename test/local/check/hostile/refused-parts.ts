import { xlsxFile } from '../../../helpers/xlsx-file.ts'
import { changed, type Refused, SHEETS, without } from './to-be-refused.ts'

const LAUGHS = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`)
const BILLION_LAUGHS = `<!DOCTYPE x [<!ENTITY l0 "ha">${LAUGHS.join('')}]>`
const OUTSIDE = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'

const rows = (count: number, cell: string): Buffer =>
  xlsxFile({
    sheets: { ...SHEETS, 'Đảng viên': `<sheetData>${`<row>${cell}</row>`.repeat(count)}</sheetData>` },
  })

/** What is wrong with a file inside. */
export const REFUSED_PARTS: Readonly<Record<string, Refused>> = {
  'laughs in a sheet': [
    () => changed('xl/worksheets/sheet1.xml', (xml) => BILLION_LAUGHS + xml.replace('421', '&l9;')),
    /bị hỏng/,
  ],
  'laughs in the texts': [() => changed('xl/sharedStrings.xml', (xml) => BILLION_LAUGHS + xml), /bị hỏng/],
  'laughs in the workbook': [() => changed('xl/workbook.xml', (xml) => BILLION_LAUGHS + xml), /bị hỏng/],
  'laughs in the formats': [() => changed('xl/styles.xml', (xml) => BILLION_LAUGHS + xml), /bị hỏng/],
  'laughs in the relationships': [() => changed('_rels/.rels', (xml) => BILLION_LAUGHS + xml), /bị hỏng/],
  'an entity from outside': [
    () => changed('xl/worksheets/sheet1.xml', (xml) => OUTSIDE + xml.replace('421', '&f;')),
    /bị hỏng/,
  ],
  'elements inside each other without end': [
    () => changed('xl/worksheets/sheet1.xml', () => '<a>'.repeat(3_000_000)),
    /bị hỏng/,
  ],
  'one text of 100 MB': [
    () => changed('xl/sharedStrings.xml', () => `<sst><si><t>${'x'.repeat(100_000_000)}</t></si></sst>`),
    /bị hỏng/,
  ],
  'an element with a million attributes': [
    () =>
      changed(
        'xl/workbook.xml',
        () => `<workbook ${Array.from({ length: 1e6 }, (_, i) => `a${i}=""`).join(' ')}/>`,
      ),
    /bị hỏng/,
  ],
  'bytes that are no UTF-8': [
    () => changed('xl/worksheets/sheet1.xml', (xml) => Buffer.from(xml, 'latin1')),
    /bị hỏng/,
  ],
  'bytes that are not of the encoding they declare': [
    () =>
      changed('xl/worksheets/sheet1.xml', (xml) =>
        Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml, 'utf16le'), Buffer.from([0xd8])]),
      ),
    /bị hỏng/,
  ],
  'an encoding that nobody knows': [
    () =>
      changed('xl/worksheets/sheet1.xml', (xml) => Buffer.from(`<?xml version="1.0" encoding="x-y"?>${xml}`)),
    /bị hỏng/,
  ],
  'a text that the table lacks': [
    () =>
      changed('xl/worksheets/sheet1.xml', (xml) =>
        xml.replace('<row r="1">', '<row r="1"><c t="s"><v>7</v></c>'),
      ),
    /bị hỏng \(bảng chữ\)/,
  ],
  'no workbook': [() => without('xl/workbook.xml'), /không phải tệp Excel/],
  'no relationships of the workbook': [
    () => without('xl/_rels/workbook.xml.rels'),
    /bị hỏng \(trang “Thông tin”\)/,
  ],
  'a sheet that is not there': [() => without('xl/worksheets/sheet1.xml'), /bị hỏng \(trang “Thông tin”\)/],
  'one part for a hundred sheets': [
    () =>
      changed('xl/workbook.xml', (xml) =>
        xml.replace('</sheets>', `${'<sheet name="T" r:id="rId4"/>'.repeat(100)}</sheets>`),
      ),
    /bị hỏng \(trang “T”\)/,
  ],
  'no main sheet': [
    () => xlsxFile({ sheets: { ['__proto__']: '<sheetData/>', constructor: '<sheetData/>' } }),
    /không có trang nào trong các trang “Thông tin”/,
  ],
  '200,001 used rows': [() => rows(200_001, '<c><v>1</v></c>'), /“Đảng viên” có hơn 200\.000 dòng/],
  '1,001 used columns': [() => rows(1, '<c><v>1</v></c>'.repeat(1001)), /“Đảng viên” có hơn 1\.000 cột/],
  'five million numbers and one': [() => rows(50_000, '<c><v>1</v></c>'.repeat(101)), /hơn 5\.000\.000 ô/],
  'one long text in every cell': [
    () =>
      xlsxFile({
        sheets: {
          ...SHEETS,
          'Đảng viên': `<sheetData>${`<row>${'<c t="s"><v>0</v></c>'.repeat(100)}</row>`.repeat(40)}</sheetData>`,
        },
        strings: `<si><t>${'x'.repeat(32_767)}</t></si>`,
      }),
    /hơn 100\.000\.000 ký tự/,
  ],
}
