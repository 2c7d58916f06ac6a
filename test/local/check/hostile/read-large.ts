import { district } from '../../../helpers/district.ts'
import { sheetsXml } from '../../../helpers/sheet-data.ts'
import { xlsxFile } from '../../../helpers/xlsx-file.ts'
import { districtFile, FORMATS, MEMBERS, type Read } from './to-be-read.ts'

const blankRows = (rows: number, columns: number): string =>
  Array.from({ length: rows }, (_, r) => `<row r="${r + 100}">${'<c s="1"/>'.repeat(columns)}</row>`).join('')

const manyMembers = (count: number): Buffer => {
  const [info, organizations, hamlets, list, ...rest] = district()
  const header = list?.cells[0] ?? []
  const rows = Array.from({ length: count }, (_, i) => [
    `${i}`.padStart(6, '0').concat('NA'),
    `${i}`.padStart(8, '0'),
    `Nguyễn Văn ${i}`,
    '1/2/1950',
    'Nam',
    'Kinh',
    'CB01',
    'Chính thức',
    '1/2/1980',
    '1/2/1981',
    ...Array.from({ length: header.length - 10 }, () => null),
  ])
  const grids = [info, organizations, hamlets, list && { ...list, cells: [header, ...rows] }, ...rest]
  return xlsxFile({ sheets: sheetsXml(grids.flatMap((grid) => grid ?? [])) })
}

/** Much of what costs little. */
export const READ_LARGE: Readonly<Record<string, Read>> = {
  'a million blank cells with a format': [
    () => districtFile({ [MEMBERS]: { rows: blankRows(50_000, 20) } }, { formats: FORMATS }),
    {},
  ],
  'merges of whole columns and a million more': [
    () => {
      const merges = Array.from({ length: 1e6 }, (_, i) => `<mergeCell ref="Z${i + 1}:AA${i + 1}"/>`)
      return districtFile({
        [MEMBERS]: { after: `<mergeCells><mergeCell ref="Y1:Y1048576"/>${merges.join('')}</mergeCells>` },
      })
    },
    {},
  ],
  'a million texts in the table': [
    () => districtFile({}, { strings: '<si><t>Nguyễn Văn A</t></si>'.repeat(1e6) }),
    {},
  ],
  '65,000 formats': [
    () =>
      districtFile(
        {},
        {
          formats: Array.from({ length: 65_000 }, (_, i) =>
            i === 0 ? 'General' : `0.${'0'.repeat(i % 30)}`,
          ),
        },
      ),
    {},
  ],
  '500 sheets': [
    () => {
      const more = Array.from({ length: 500 }, (_, i) => [`Trang ${i}`, '<sheetData/>'])
      return xlsxFile({ sheets: { ...Object.fromEntries(more), ...sheetsXml(district()) } })
    },
    {},
  ],
  '199,999 members under a header': [
    () => manyMembers(199_999),
    {
      rows: [7, 4, 199_999, 2],
      issues: [
        'organization.no-secretary A2',
        'organization.committee-differs K2',
        ...[4, 5, 6, 7, 8].flatMap((row) => [
          `organization.no-secretary A${row}`,
          `organization.members-differ-from-list H${row}`,
          ...(row > 6 ? [`organization.committee-differs K${row}`] : []),
        ]),
        'organization.admitted-differs-from-list M8',
        'movement.closing-differs B10',
      ],
    },
  ],
}
