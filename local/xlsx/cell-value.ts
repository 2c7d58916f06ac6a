import { isCalendarDate, toDay } from '../../shared/day.ts'
import type { SheetCell } from '../../shared/sheets/grid.ts'
import type { NumberFormat } from './number-format.ts'
import { dayOfSerial, serialIn1900 } from './serial-date.ts'
import { decodeEscapes, isTrue } from './xml-text.ts'

/** A cell as its element tells of it, before styles and texts are looked up. */
export interface RawCell {
  /** `s`, `str`, `inlineStr`, `n`, `b`, `e`, `d`; empty means `n`. */
  readonly type: string
  readonly style: number
  /** Text of `<v>`, or of `<is>` for inline text; null when there is neither. */
  readonly value: string | null
  readonly hasFormula: boolean
}

export interface CellContext {
  readonly strings: readonly string[]
  readonly formats: readonly NumberFormat[]
  readonly is1904: boolean
}

/** Types whose value may be the empty text. */
const TEXT_TYPES = new Set(['str', 'inlineStr'])

/** Different values of one style that are kept; members repeat their dates, and no more stand on a sheet. */
const REMEMBERED = 100_000

const numberCell = (value: number, format: NumberFormat, is1904: boolean): SheetCell => {
  const day = format.precision && dayOfSerial(value, is1904)
  if (!format.show) return value
  if (day !== null && format.precision) {
    return { kind: 'date', day, precision: format.precision, shown: format.show(serialIn1900(value, is1904)) }
  }
  const shown = format.show(value)
  return shown === String(value) || shown === '' ? value : { kind: 'number', value, shown }
}

const isoDateCell = (value: string): SheetCell => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(value)?.map(Number) ?? []
  if (!year || !month || !day || !isCalendarDate(year, month, day)) return value
  return { kind: 'date', day: toDay(year, month, day), precision: 'day' }
}

/** Turns raw cells into cells; equal dates and formatted numbers of one style become one object. */
export const createCellReader = ({
  strings,
  formats,
  is1904,
}: CellContext): ((cell: RawCell) => SheetCell) => {
  const remembered = formats.map(() => new Map<string, SheetCell>())

  const formatted = (text: string, value: number, style: number): SheetCell => {
    const format = formats[style]
    const known = remembered[style]
    if (!format?.show || !known) return value
    const cell = known.get(text) ?? numberCell(value, format, is1904)
    if (known.size < REMEMBERED) known.set(text, cell)
    return cell
  }

  const filled = (type: string, value: string, style: number): SheetCell => {
    switch (type) {
      case 's':
        return strings[Number(value)] || null
      case 'str':
      case 'inlineStr':
        return decodeEscapes(value) || null
      case 'b':
        return isTrue(value)
      case 'e':
        return { kind: 'error', shown: value }
      case 'd':
        return isoDateCell(value)
      default:
        return Number.isFinite(Number(value)) ? formatted(value, Number(value), style) : value
    }
  }

  return ({ type, style, value, hasFormula }) => {
    const isBlank = value === null || (value === '' && !TEXT_TYPES.has(type))
    if (isBlank) return hasFormula ? { kind: 'error', shown: '' } : null
    return filled(type, value, style)
  }
}
