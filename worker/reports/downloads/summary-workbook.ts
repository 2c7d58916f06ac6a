import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx'
import { writeXlsx } from 'hucre/xlsx'
import type { Block, BlockCell } from '../../../shared/report/sheets/block.ts'
import { PROVINCE_BLOCKS } from '../../../shared/report/sheets/index.ts'
import type { Report } from '../../../shared/wire/api/index.ts'

const PIXELS_A_CHARACTER = 7
const HEADER_ROW = 2
const VIETNAM_OFFSET_MS = 7 * 3_600_000

const TITLE: CellStyle = { font: { bold: true, size: 14 } }
const SUBTITLE: CellStyle = { font: { italic: true, color: { rgb: '5F6368' } } }
const HEADER: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8F0FE' } },
  alignment: { wrapText: true, vertical: 'center', horizontal: 'center' },
}

/** What can still be read when it is made as wide as a page. */
const WIDEST_PAGE_PX = 1500

const POINTS_A_LINE = 16

const printed = ({ widths }: Block): NonNullable<WriteSheet['pageSetup']> => {
  const width = widths.reduce((sum, pixels) => sum + pixels, 0)
  const isFitting = width <= WIDEST_PAGE_PX
  return {
    paperSize: 'a4',
    orientation: 'landscape',
    ...(isFitting && { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
  }
}

const characters = (pixels: number): number => Math.round(pixels / PIXELS_A_CHARACTER)

/** Height of the header in points: nothing makes room for its lines by itself. */
const headerHeight = ({ header, widths }: Block): number => {
  const lines = header.map((text, i) => {
    const width = characters(widths[i] ?? 0)
    return text.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / width), 0)
  })
  return (Math.max(...lines) + 1) * POINTS_A_LINE
}

/** Moments as the clock in Vietnam shows them: a workbook knows no time zone. */
const toValue = (cell: BlockCell): CellValue => {
  if (cell instanceof Date) return new Date(cell.getTime() + VIETNAM_OFFSET_MS)
  return cell === '' ? null : cell
}

/** The look of the title, the line under it and the header, by `row,column`. */
const looksOf = ({ header }: Block): Map<string, Partial<Cell>> =>
  new Map([
    ['0,0', { style: TITLE }],
    ['1,0', { style: SUBTITLE }],
    ...header.map((_, column) => [`${HEADER_ROW},${column}`, { style: HEADER }] as const),
  ])

const toSheet = (name: string, block: Block): WriteSheet => ({
  name,
  rows: [[block.title], [block.subtitle], [...block.header], ...block.rows.map((row) => row.map(toValue))],
  cells: looksOf(block),
  columns: block.widths.map((pixels, i) => ({
    width: characters(pixels),
    numFmt: block.formats[i] ?? 'General',
  })),
  rowDefs: new Map([[HEADER_ROW, { height: headerHeight(block) }]]),
  freezePane: { rows: HEADER_ROW + 1 },
  pageSetup: printed(block),
})

/** The province's summary of a report as the bytes of an .xlsx file: the sheets that the add-on keeps, without formulas. */
export const summaryWorkbook = (report: Report): Promise<Uint8Array> =>
  writeXlsx({
    sheets: Object.entries(PROVINCE_BLOCKS).map(([name, blockOf]) => toSheet(name, blockOf(report))),
    defaultFont: { name: 'Times New Roman', size: 12 },
  })
