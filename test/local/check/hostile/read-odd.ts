import { district } from '../../../helpers/district.ts'
import { rowsXml, sheetsXml } from '../../../helpers/sheet-data.ts'
import { packXlsx, xlsxFile, xlsxFiles } from '../../../helpers/xlsx-file.ts'
import { districtFile, FORMATS, MEMBERS, type Read } from './to-be-read.ts'

const dated = (serial: string): string => `<c s="1"><v>${serial}</v></c>`

/** What no usual program writes. */
export const READ_ODD: Readonly<Record<string, Read>> = {
  'the sample district': [() => districtFile(), {}],
  'a stray cell at XFD1048576 of every sheet': [
    () =>
      districtFile(
        Object.fromEntries(
          district().map(({ name }) => [
            name,
            { rows: '<row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row>' },
          ]),
        ),
      ),
    {},
  ],
  'formulas that refer to each other, with and without values': [
    () =>
      districtFile({
        'Thông tin': { rows: '<row r="9"><c r="A9"><f>B9</f></c><c r="B9"><f>A9</f><v>0</v></c></row>' },
        [MEMBERS]: {
          rows: `<row r="45"><c r="A45"><f>A45</f></c><c r="B45"><f>A45</f><v>0</v></c></row>`,
        },
      }),
    {},
  ],
  'rows and cells out of order': [
    () => {
      const sheets = sheetsXml(district())
      const order = (xml: string) => {
        const found = xml.match(/<row .*?<\/row>/g) ?? []
        const turned = found.reverse().map((row) => {
          const cells = row.match(/<c .*?<\/c>/g) ?? []
          return row.replace(/>.*</, `>${cells.reverse().join('')}<`)
        })
        return `<sheetData>${turned.join('')}</sheetData>`
      }
      return xlsxFile({ sheets: Object.fromEntries(Object.entries(sheets).map(([k, v]) => [k, order(v)])) })
    },
    {},
  ],
  'rows and cells without references': [
    () => {
      const cells = (grid: string) => grid.replace(/ r="\d+"/g, '')
      const dense = district().map(({ name, cells: rows }) => {
        const xml = rowsXml(rows.map((row) => row.map((cell) => cell ?? '')))
        return [name, `<sheetData>${cells(xml).replace(/ r="[A-Z]+\d+"/g, '')}</sheetData>`]
      })
      return xlsxFile({ sheets: Object.fromEntries(dense) })
    },
    {},
  ],
  'very hidden sheets behind a chart': [
    () => districtFile({}, { sheetAttributes: 'state="veryHidden"', chartTab: 'Biểu đồ' }),
    {},
  ],
  'sheets named __proto__ and constructor beside the others': [
    () =>
      xlsxFile({
        sheets: { ...sheetsXml(district()), ['__proto__']: '<sheetData/>', constructor: '<sheetData/>' },
      }),
    {},
  ],
  'parts in UTF-16': [
    () =>
      packXlsx(
        Object.fromEntries(
          Object.entries(xlsxFiles({ sheets: sheetsXml(district()) })).map(([name, xml]) => [
            name,
            Buffer.from(`\ufeff${xml}`, 'utf16le'),
          ]),
        ),
      ),
    {},
  ],
  'bytes before and after the archive': [
    () => Buffer.concat([Buffer.alloc(999, '\n'), districtFile(), Buffer.alloc(999_999)]),
    {},
  ],
  'a merge of two whole columns and of two whole rows': [
    () =>
      districtFile({
        [MEMBERS]: { after: '<mergeCells><mergeCell ref="Y:Z"/><mergeCell ref="200:201"/></mergeCells>' },
      }),
    {},
  ],
  macros: [
    () =>
      packXlsx({
        ...xlsxFiles({ sheets: sheetsXml(district()) }),
        'xl/vbaProject.bin': Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      }),
    {},
  ],
  'broken pictures, charts and notes': [
    () =>
      packXlsx({
        ...xlsxFiles({ sheets: sheetsXml(district()) }),
        'xl/charts/chart1.xml': '<!DOCTYPE x><a><b></a>',
        'xl/drawings/vmlDrawing1.vml': '<br>',
        'xl/comments1.xml': '<comments>',
      }),
    {},
  ],
  'codes and values named like parts of an object': [
    () =>
      districtFile(
        {},
        {},
        {
          members: {
            2: {
              gender: '__proto__',
              ethnicity: 'constructor',
              status: 'toString',
              organization: '__proto__',
            },
            3: { birthDate: 'hasOwnProperty', taskAssigned: 'valueOf', committeeRole: '__proto__' },
          },
          organizations: {
            9: { code: '__PROTO__', name: 'constructor', level: 'toString', members: '__proto__' },
          },
        },
      ),
    {
      rows: [8, 4, 43, 2],
      issues: [
        'organization.no-secretary A4',
        'organization.members-differ-from-list H4',
        'cell.not-in-list C9',
        'cell.not-an-integer H9',
        'cell.required I9',
        'cell.required J9',
        'cell.not-in-list E2',
        'member.ethnicity-unknown F2',
        'cell.not-in-list H2',
        'cell.not-a-date D3',
        'cell.not-in-list K3',
        'cell.not-in-list P3',
      ],
    },
  ],
  'dates that are none': [
    () =>
      districtFile(
        {
          'Nhiệm vụ định kỳ': {
            rows: ['0', '60', '-1', '2958466', '1e308', 'NaN', 'INF', '1e999']
              .map(
                (serial) =>
                  `<row><c t="str"><v>Giao ban quý</v></c><c t="str"><v>2012Q1</v></c>${dated(serial)}</row>`,
              )
              .join(''),
          },
        },
        { formats: FORMATS },
      ),
    {
      rows: [7, 4, 43, 10],
      issues: [4, 5, 6, 7, 8, 9, 10, 11].map(
        (row) => `cell.${row === 6 ? 'formula-error' : 'not-a-date'} C${row}`,
      ),
    },
  ],
}
