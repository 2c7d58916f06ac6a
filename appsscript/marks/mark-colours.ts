import { columnName } from '../../shared/reading/text/cell-name.ts'
import type { Severity } from '../../shared/rules/issue.ts'
import type { Position } from '../a1.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type ColourRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule

const OWN_NAME = 'tong-hop-nq09'
/** Always true; the name in it tells the add-on's rules from a person's. No comma: separators differ by locale. */
const OWN_FORMULA = `=LEN("${OWN_NAME}")>0`

const BACKGROUND: Readonly<Record<Severity, string>> = {
  error: '#f4c7c3',
  warning: '#fce8b2',
  info: '#d2e3fc',
}

export interface ColourAt extends Position {
  readonly severity: Severity
}

/** Takes the add-on's colour rules away and appends new ones: one read, and one write when there is a change. */
export const replaceColours = (sheet: Sheet, wanted: readonly ColourAt[]): void => {
  const before = sheet.getConditionalFormatRules()
  const kept = before.filter((rule) => !isOwn(rule))
  if (wanted.length === 0 && kept.length === before.length) return
  const severities = Object.keys(BACKGROUND) as Severity[]
  const own = severities.flatMap((severity) => {
    const cells = wanted.filter((at) => at.severity === severity)
    return cells.length > 0 ? [colourRule(sheet, cells, BACKGROUND[severity])] : []
  })
  sheet.setConditionalFormatRules([...kept, ...own])
}

/** The last cells of the ranges that the add-on's colour rules cover; one read. */
export const ownColours = (sheet: Sheet): readonly Position[] =>
  sheet
    .getConditionalFormatRules()
    .filter(isOwn)
    .flatMap((rule) =>
      rule.getRanges().map((range) => ({ row: range.getLastRow(), column: range.getLastColumn() })),
    )

const isOwn = (rule: ColourRule): boolean =>
  String(rule.getBooleanCondition()?.getCriteriaValues()[0]).includes(OWN_NAME)

const colourRule = (sheet: Sheet, cells: readonly Position[], background: string): ColourRule =>
  SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(OWN_FORMULA)
    .setBackground(background)
    .setRanges(sheet.getRangeList(rangeNames(cells)).getRanges())
    .build()

/** Cells as ranges, those below each other joined. */
export const rangeNames = (cells: readonly Position[]): string[] => {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row)
  const names: string[] = []
  for (let i = 0; i < sorted.length; ) {
    const first = sorted[i] as Position
    let last = first.row
    i++
    while (i < sorted.length && sorted[i]?.column === first.column && sorted[i]?.row === last + 1) {
      last++
      i++
    }
    const name = columnName(first.column - 1)
    names.push(last === first.row ? `${name}${last}` : `${name}${first.row}:${name}${last}`)
  }
  return names
}
