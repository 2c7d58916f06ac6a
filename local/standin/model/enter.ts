import { getFormatFromId, isDateFormat, parseValue } from 'numfmt'
import { isDatePattern, languageOf } from './display.ts'
import { at, put } from './layer.ts'
import type { CellValue, SheetModel } from './model.ts'

/** What becomes of typed text: a formula, or a value with the number format it brings along. */
export interface Entry {
  readonly formula?: string
  readonly value?: CellValue
  readonly format?: string
}

const PLAIN_TEXT = '@'
const COULD_BE_NUMBER = /\d|^\s*(?:true|false)\s*$/i

/**
 * Typed text as Google Sheets takes it, in the locale: `0123` is 123, `3/2/1960` a date, `'0123` text.
 * `=…` is a formula even in a cell formatted as text: the stricter guess, since nobody may rely on it.
 */
export const interpret = (typed: string, locale: string, format: string | undefined): Entry => {
  if (typed === '') return {}
  if (typed.startsWith('=') && typed.length > 1) return computed(typed)
  if (typed.startsWith("'")) return { value: typed.slice(1) }
  if (format === PLAIN_TEXT || !COULD_BE_NUMBER.test(typed)) return plainOrFormula(typed)
  const language = languageOf(locale)
  const parsed = parseValue(typed, { locale: language })
  if (parsed === undefined) return plainOrFormula(typed)
  if (parsed.formatId === undefined) return { value: parsed.value }
  const brought = getFormatFromId(parsed.formatId, language)
  return { value: toGoogleSerial(parsed.value, brought), format: brought }
}

/** The only formula that this computes: one text in quotes, such as `="Có "`. */
const TEXT_FORMULA = /^="((?:[^"]|"")*)"$/

const computed = (formula: string): Entry => {
  const text = TEXT_FORMULA.exec(formula)?.[1]
  return text ? { formula, value: text.replaceAll('""', '"') } : { formula }
}

/** `+…` that is no number is a formula in Google Sheets too. */
const plainOrFormula = (typed: string): Entry =>
  /^\+\S/.test(typed) ? { formula: `=${typed}` } : { value: typed }

/** numfmt counts serial numbers with Excel's leap day of 1900; Google Sheets without it. */
const toGoogleSerial = (value: number | boolean, format: string): number | boolean =>
  typeof value === 'number' && value >= 1 && value < 60 && isDateFormat(format) ? value + 1 : value

/** Stores an entry; a format that it brings along yields to one that the cell has. */
export const store = (sheet: SheetModel, row: number, column: number, entry: Entry): void => {
  put(sheet.shown, row, column, undefined)
  put(sheet.formulas, row, column, entry.formula)
  put(sheet.values, row, column, entry.value)
  if (entry.format === undefined) return
  const current = at(sheet.numberFormats, row, column)
  if (current === undefined || (isDatePattern(entry.format) && current === 'General')) {
    put(sheet.numberFormats, row, column, entry.format)
  }
}
