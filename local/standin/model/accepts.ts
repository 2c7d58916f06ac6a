import { isDatePattern, showValue } from './display.ts'
import type { Entry } from './enter.ts'
import { at } from './layer.ts'
import type { CellValue, SheetModel, SpreadsheetModel } from './model.ts'
import type { CriteriaValue, Validation } from './validation.ts'

/** What a rule is asked about: the value, as shown, and whether it is a date. */
interface Candidate {
  readonly value: CellValue
  readonly shown: string
  readonly isDate: boolean
}

type Test = (candidate: Candidate, values: readonly CriteriaValue[]) => boolean

const number =
  (compare: (value: number, a: number, b: number) => boolean): Test =>
  ({ value }, [a, b]) =>
    typeof value === 'number' && compare(value, Number(a), Number(b))

const date =
  (compare: (value: number, a: number, b: number) => boolean): Test =>
  ({ value, isDate }, [a, b]) =>
    isDate && compare(Math.floor(Number(value)), Math.floor(Number(a)), Math.floor(Number(b)))

const text =
  (compare: (shown: string, a: string) => boolean): Test =>
  ({ shown }, [a]) =>
    compare(shown.toLowerCase(), String(a).toLowerCase())

const TESTS: Readonly<Record<string, Test>> = {
  CHECKBOX: ({ value }, values) =>
    values.length > 0 ? values.includes(value as CriteriaValue) : typeof value === 'boolean',
  DATE_IS_VALID_DATE: ({ isDate }) => isDate,
  DATE_AFTER: date((value, a) => value > a),
  DATE_BEFORE: date((value, a) => value < a),
  DATE_BETWEEN: date((value, a, b) => value >= a && value <= b),
  DATE_EQUAL_TO: date((value, a) => value === a),
  DATE_NOT_BETWEEN: date((value, a, b) => value < a || value > b),
  DATE_ON_OR_AFTER: date((value, a) => value >= a),
  DATE_ON_OR_BEFORE: date((value, a) => value <= a),
  NUMBER_BETWEEN: number((value, a, b) => value >= a && value <= b),
  NUMBER_EQUAL_TO: number((value, a) => value === a),
  NUMBER_GREATER_THAN: number((value, a) => value > a),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, a) => value >= a),
  NUMBER_LESS_THAN: number((value, a) => value < a),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, a) => value <= a),
  NUMBER_NOT_BETWEEN: number((value, a, b) => value < a || value > b),
  NUMBER_NOT_EQUAL_TO: number((value, a) => value !== a),
  TEXT_CONTAINS: text((shown, a) => shown.includes(a)),
  TEXT_DOES_NOT_CONTAIN: text((shown, a) => !shown.includes(a)),
  TEXT_EQUAL_TO: text((shown, a) => shown === a),
  TEXT_IS_VALID_EMAIL: ({ shown }) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(shown),
  TEXT_IS_VALID_URL: ({ shown }) => /^https?:\/\/\S+$/.test(shown),
  VALUE_IN_LIST: ({ shown }, values) => values.some((value) => String(value) === shown),
}

/** Whether a rule accepts an entry; blanks, formulas and custom formulas, which are not computed, pass. */
export const accepts = (
  book: SpreadsheetModel,
  sheet: SheetModel,
  rule: Validation,
  entry: Entry,
  format: string | undefined,
): boolean => {
  if (entry.value === undefined) return true
  const pattern = format ?? entry.format
  const candidate: Candidate = {
    value: entry.value,
    shown: showValue(entry.value, pattern, book.locale),
    isDate: typeof entry.value === 'number' && isDatePattern(pattern),
  }
  if (rule.criteria === 'VALUE_IN_RANGE') return isInRange(book, sheet, rule, candidate)
  const test = TESTS[rule.criteria ?? '']
  return test === undefined || test(candidate, rule.values)
}

const isInRange = (
  book: SpreadsheetModel,
  sheet: SheetModel,
  rule: Validation,
  { shown }: Candidate,
): boolean => {
  const { source } = rule
  const list = book.sheets.find(({ id }) => id === (source?.sheetId ?? sheet.id))
  if (!source || !list) return false
  const last = Math.min(source.rect.bottom, list.values.rows.length - 1)
  for (let row = source.rect.top; row <= last; row++) {
    for (let column = source.rect.left; column <= source.rect.right; column++) {
      const pattern = at(list.numberFormats, row, column)
      if (showValue(at(list.values, row, column), pattern, book.locale) === shown) return true
    }
  }
  return false
}

/** The refusal that Google words for a cell, e.g. `C5`. */
export const refusalOf = (rule: Validation, a1: string): string => {
  const sentence = `The data you entered in cell ${a1} violates the data validation rules set on this cell.`
  if (rule.criteria !== 'VALUE_IN_LIST') return sentence
  return `${sentence} Please enter one of the following values: ${rule.values.join(', ')}.`
}
