import { isDate } from 'node:util/types'
import { isDatePattern, languageOf, showValue } from '../../model/display.ts'
import { type Entry, interpret } from '../../model/enter.ts'
import { at } from '../../model/layer.ts'
import type { SheetModel } from '../../model/model.ts'
import { instantOfSerial, serialOfInstant } from '../../model/serial.ts'
import type { Run } from '../run.ts'

/** A cell as `getValues` gives it: dates as `Date` of the spreadsheet's time zone, `''` when blank. */
export const readCell = (run: Run, sheet: SheetModel, row: number, column: number): unknown => {
  const value = at(sheet.values, row, column)
  if (value === undefined) return ''
  if (typeof value === 'object') return showValue(value, undefined, '')
  if (typeof value !== 'number' || !isDatePattern(at(sheet.numberFormats, row, column))) return value
  return run.realm.toolkit.date(instantOfSerial(value, run.world.document.book.timeZone))
}

const DATE_FORMATS: Readonly<Record<string, string>> = { vi: 'dd/mm/yyyy', en: 'm/d/yyyy' }

const dateEntry = (run: Run, milliseconds: number): Entry => {
  const { timeZone, locale } = run.world.document.book
  if (Number.isNaN(milliseconds)) return {}
  const value = serialOfInstant(milliseconds, timeZone)
  const day = DATE_FORMATS[languageOf(locale)] ?? 'yyyy-mm-dd'
  return { value, format: Number.isInteger(value) ? day : `${day} h:mm:ss` }
}

/** What a value of a script becomes in a cell; text is taken as if it had been typed. */
export const toEntry = (run: Run, sheet: SheetModel, row: number, column: number, value: unknown): Entry => {
  if (value === null || value === undefined) return {}
  if (typeof value === 'number') return { value: Number.isFinite(value) ? value : { error: '#NUM!' } }
  if (typeof value === 'boolean') return { value }
  if (isDate(value)) return dateEntry(run, value.getTime())
  const { locale } = run.world.document.book
  return interpret(String(value), locale, at(sheet.numberFormats, row, column))
}
