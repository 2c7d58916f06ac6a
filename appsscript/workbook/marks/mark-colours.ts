import type { Severity } from '../../../shared/rules/issue.ts'
import { type Position, rangeNames } from '../a1.ts'
import type { Sheet } from '../one-sheet.ts'
import type { PlacedMark } from './parse-marks.ts'

type ColourRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule

const OWN_NAME = 'tong-hop-nq09'
/** Always true; the name in it tells the add-on's rules from a person's. No comma: separators differ by locale. */
const OWN_FORMULA = `=LEN("${OWN_NAME}")>0`

const BACKGROUND: Readonly<Record<Severity, string>> = {
  error: '#f4c7c3',
  warning: '#fce8b2',
  info: '#d2e3fc',
}

/** Takes the add-on's colour rules away and appends new ones: one read, and one write when there is a change. */
export const replaceColours = (sheet: Sheet, wanted: readonly PlacedMark[]): void => {
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
