import { serialOfDay } from '../../../../local/xlsx/serial-date.ts'
import { isoDay } from '../../../../shared/calendar/day.ts'
import type { DateSheetCell, SheetCell, SheetGrid } from '../../../../shared/reading/grid.ts'
import { cellName } from '../../../../shared/reading/text/cell-name.ts'

/** How a program writes the cells of a sheet. */
export interface CellHabits {
  /** In a table of their own, in the cell, or as the result of a formula is. */
  readonly texts: 'shared' | 'inline' | 'plain'
  readonly dates: 'serial' | '1904' | 'iso'
  /** Characters beyond ASCII as numbers. */
  readonly hasEntities?: boolean
  /** Says the type of numbers and blanks, too, and gives every cell its style. */
  readonly isWordy?: boolean
  /** More attributes of rows. */
  readonly row?: string
  /** More attributes of texts. */
  readonly text?: string
}

/** The patterns of the cell styles, by index. */
export const PATTERNS = ['General', 'dd/mm/yyyy', 'mm/yyyy', 'yyyy', '000000', '#,##0']
const FIRST_DAY_OF_1904 = 1_462

type Filled = Exclude<SheetCell, null>
type WriteCell = (ref: string, style: number, type: string, inside: string) => string

const cellWriter =
  ({ isWordy }: CellHabits): WriteCell =>
  (ref, style, type, inside) => {
    const styled = style > 0 || isWordy ? ` s="${style}"` : ''
    const typed = type !== 'n' || isWordy ? ` t="${type}"` : ''
    return `<c r="${ref}"${styled}${typed}>${inside}</c>`
  }

const escaper =
  ({ hasEntities }: CellHabits) =>
  (text: string): string => {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    return hasEntities
      ? Array.from(escaped, (c) => (c > '~' ? `&#${c.codePointAt(0)};` : c)).join('')
      : escaped
  }

const textWriter = (habits: CellHabits, write: WriteCell, strings: Map<string, number>) => {
  const escapeText = escaper(habits)
  const element = (text: string) => `<t${habits.text ?? ''}>${escapeText(text)}</t>`
  const cell = (ref: string, text: string): string => {
    if (habits.texts === 'inline') return write(ref, 0, 'inlineStr', `<is>${element(text)}</is>`)
    if (habits.texts === 'plain') return write(ref, 0, 'str', `<v>${escapeText(text)}</v>`)
    const index = strings.get(text) ?? strings.size
    strings.set(text, index)
    return write(ref, 0, 's', `<v>${index}</v>`)
  }
  return { element, cell }
}

const STYLES = { day: 1, month: 2, year: 3, zeros: 4, grouped: 5 } as const

const dateXml = ({ dates }: CellHabits, write: WriteCell, ref: string, { day, precision }: DateSheetCell) => {
  const style = STYLES[precision]
  if (dates === 'iso') return write(ref, style, 'd', `<v>${isoDay(day)}T00:00:00</v>`)
  const shift = dates === '1904' ? FIRST_DAY_OF_1904 : 0
  return write(ref, style, 'n', `<v>${serialOfDay(day) - shift}</v>`)
}

/** The sheet data of grids, and the table of texts that they share. */
export const writeCells = (grids: readonly SheetGrid[], habits: CellHabits) => {
  const strings = new Map<string, number>()
  const write = cellWriter(habits)
  const text = textWriter(habits, write, strings)
  const filledXml = (cell: Filled, ref: string): string => {
    if (typeof cell === 'string') return text.cell(ref, cell)
    if (typeof cell === 'number') return write(ref, 0, 'n', `<v>${cell}</v>`)
    if (typeof cell === 'boolean') return write(ref, 0, 'b', `<v>${Number(cell)}</v>`)
    if (cell.kind === 'error') return write(ref, 0, 'e', `<f>NA()</f><v>${cell.shown}</v>`)
    if (cell.kind === 'date') return dateXml(habits, write, ref, cell)
    const style = cell.shown.startsWith('0') ? STYLES.zeros : STYLES.grouped
    return write(ref, style, 'n', `<v>${cell.value}</v>`)
  }
  const cellXml = (cell: SheetCell, ref: string): string => {
    if (cell !== null) return filledXml(cell, ref)
    return habits.isWordy ? write(ref, 0, 'n', '') : ''
  }
  const rowXml = (row: readonly SheetCell[], r: number): string => {
    const inside = row.map((cell, c) => cellXml(cell, cellName(r, c))).join('')
    return `<row r="${r + 1}"${habits.row ?? ''}>${inside}</row>`
  }
  const sheets = grids.map(({ cells }) => `<sheetData>${cells.map(rowXml).join('')}</sheetData>`)
  const table = [...strings.keys()].map((string) => `<si>${text.element(string)}</si>`).join('')
  return { sheets, table }
}
