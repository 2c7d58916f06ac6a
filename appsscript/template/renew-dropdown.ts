type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation
type Range = GoogleAppsScript.Spreadsheet.Range

/** What a dropdown offers, as text; null for a rule of another kind. */
const choicesOf = (rule: DataValidation): string | null => {
  const { VALUE_IN_LIST, VALUE_IN_RANGE } = SpreadsheetApp.DataValidationCriteria
  const [source] = rule.getCriteriaValues()
  if (rule.getCriteriaType() === VALUE_IN_LIST) return (source as readonly unknown[]).join('\n')
  if (rule.getCriteriaType() !== VALUE_IN_RANGE) return null
  const range = source as Range
  return `${range.getSheet().getSheetId()}!${range.getRow()}:${range.getColumn()}`
}

/** Whether a person made this rule: ours are never strict, and are lists. */
const isPersons = (rule: DataValidation | null): boolean =>
  rule !== null && (!rule.getAllowInvalid() || choicesOf(rule) === null)

/**
 * Gives cells the dropdown that they should have, unless they have it or a person's own rule stands among them.
 * `held` are the rules of the cells. Whether it was written; one service call then.
 */
export const renewDropdown = (
  cells: Range,
  held: readonly (DataValidation | null)[],
  wanted: DataValidation,
): boolean => {
  if (held.some(isPersons)) return false
  const choices = choicesOf(wanted)
  if (held.every((rule) => rule !== null && choicesOf(rule) === choices)) return false
  cells.setDataValidation(wanted)
  return true
}
