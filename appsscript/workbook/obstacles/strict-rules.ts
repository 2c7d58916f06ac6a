import type { Position } from '../a1.ts'
import type { Cells } from '../one-sheet.ts'

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation

/** The texts that a rule lists, and a key that rules with the same list share; null for rules of another kind. */
const listOf = (rule: DataValidation): { key: string; read: () => readonly string[] } | null => {
  const { VALUE_IN_LIST, VALUE_IN_RANGE } = SpreadsheetApp.DataValidationCriteria
  const [source] = rule.getCriteriaValues()
  if (rule.getCriteriaType() === VALUE_IN_LIST) {
    const values = (source as readonly unknown[]).map(String)
    return { key: values.join('\n'), read: () => values }
  }
  if (rule.getCriteriaType() !== VALUE_IN_RANGE) return null
  const range = source as Cells
  return {
    key: `${range.getSheet().getSheetId()}!${range.getA1Notation()}`,
    read: () => range.getDisplayValues().reduce<string[]>((all, row) => all.concat(row), []),
  }
}

/**
 * Says which cells of a range refuse a value by a strict rule of the workbook: Sheets lets no script write
 * against one. Lists are looked up, one service call for each range that holds one; what another strict
 * rule takes is not known, so its cells are left to the person. The rules themselves are never touched: set
 * again by a script they lose colours.
 */
export const strictObstacle = (range: Cells) => {
  const rules = range.getDataValidations()
  const [top, left] = [range.getRow(), range.getColumn()]
  const lists = new Map<string, ReadonlySet<string>>()
  const accepts = (rule: DataValidation, value: string | number): boolean => {
    const list = listOf(rule)
    if (!list) return false
    const known = lists.get(list.key) ?? new Set(list.read())
    lists.set(list.key, known)
    return known.has(String(value))
  }
  return ({ row, column }: Position, value: string | number): string | null => {
    const rule = rules[row - top]?.[column - left]
    if (!rule || rule.getAllowInvalid() || accepts(rule, value)) return null
    return `Ô có quy tắc nhập liệu riêng của sổ, không nhận “${value}”; hãy sửa tay.`
  }
}
