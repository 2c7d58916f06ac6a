import { format, isDateFormat } from 'numfmt'
import { withinItsDay } from '../../xlsx/serial-date.ts'
import { at } from './layer.ts'
import type { CellValue, SheetModel, SpreadsheetModel } from './model.ts'

/** Shown for a formula that was never computed, since Google would compute it and this does not. */
const NOT_COMPUTED = '#ERROR!'

const dateFormats = new Map<string, boolean>()

/** Whether a number format makes a number a date or a time. */
export const isDatePattern = (pattern: string | undefined): boolean => {
  if (pattern === undefined) return false
  const known = dateFormats.get(pattern)
  if (known !== undefined) return known
  const isDate = isDateFormat(pattern)
  dateFormats.set(pattern, isDate)
  return isDate
}

/** `vi` of `vi_VN`: numfmt knows languages. */
export const languageOf = (locale: string): string => locale.split('_')[0] ?? 'en'

const memory = new Map<string, Map<number, string>>()
const MEMORY = 100_000

const showNumber = (value: number, pattern: string, locale: string): string => {
  if (pattern === 'General' && Number.isInteger(value) && Math.abs(value) < 1e11) return String(value)
  const key = `${locale} ${pattern}`
  const known = memory.get(key) ?? new Map<number, string>()
  const found = known.get(value)
  if (found !== undefined) return found
  const shown = isDatePattern(pattern) ? withinItsDay(value) : value
  const text = format(pattern, shown, { locale: languageOf(locale), leap1900: false, throws: false })
  if (known.size >= MEMORY) known.clear()
  memory.set(key, known.set(value, text))
  return text
}

/** A value as a person sees it under a number format. */
export const showValue = (
  value: CellValue | undefined,
  pattern: string | undefined,
  locale: string,
): string => {
  if (value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'number') return showNumber(value, pattern ?? 'General', locale)
  return value.error === '' ? NOT_COMPUTED : value.error
}

/** A cell as a person sees it. */
export const displayAt = (book: SpreadsheetModel, sheet: SheetModel, row: number, column: number): string =>
  at(sheet.shown, row, column) ??
  showValue(at(sheet.values, row, column), at(sheet.numberFormats, row, column), book.locale)
