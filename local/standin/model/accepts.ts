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

/** The criteria that rules here may have; of any other it is not known what they take. */
const TESTS: Readonly<Record<string, Test>> = {
  DATE_IS_VALID_DATE: ({ isDate }) => isDate,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: ({ value }, [least]) =>
    typeof value === 'number' && value >= Number(least),
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
