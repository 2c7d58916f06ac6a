import { RULES } from '../../shared/rules/index.ts'
import type { CellAt, FixChoice } from '../bridge/fixes.ts'
import { Fault } from '../fault.ts'
import { parseCell } from '../workbook/a1.ts'
import { keyOfSheet } from './plan-repairs.ts'

/** More than a page lists. */
const WITHOUT_LIMIT = 1000

const RULE_IDS: ReadonlySet<unknown> = new Set(RULES.map(({ id }) => id))

const isListOf = <T>(value: unknown, most: number, isItem: (item: unknown) => item is T): value is T[] =>
  Array.isArray(value) && value.length <= most && value.every(isItem)

const isRule = (value: unknown): value is string => RULE_IDS.has(value)

const isCellAt = (value: unknown): value is CellAt => {
  if (typeof value !== 'object' || value === null) return false
  const { sheet, cell } = value as Record<string, unknown>
  return (
    typeof sheet === 'string' &&
    keyOfSheet(sheet) !== undefined &&
    typeof cell === 'string' &&
    parseCell(cell) !== null
  )
}

/** The choice that a page handed over; anything else is a {@link Fault}. */
export const parseChoice = (value: unknown): FixChoice => {
  const { stamp, rules, without } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >
  if (
    typeof stamp !== 'string' ||
    !isListOf(rules, RULES.length, isRule) ||
    !isListOf(without, WITHOUT_LIMIT, isCellAt)
  ) {
    throw new Fault('Không hiểu các ô cần sửa. Hãy bấm Kiểm tra rồi mở lại Sửa nhanh.')
  }
  return { stamp, rules, without }
}
