import { shownText } from '../../shared/reading/text/text.ts'
import type { CellChange, Repair } from '../../shared/rules/fixes.ts'
import { RULES } from '../../shared/rules/index.ts'
import type { Severity } from '../../shared/rules/issue.ts'
import type { FixGroup, FixItem, FixPreview, LeftCell, LeftCells, ShownChange } from '../bridge/fixes.ts'
import { allot } from '../check/allot.ts'
import { toA1 } from '../workbook/a1.ts'
import { fingerprint } from '../workbook/fingerprint.ts'
import type { Plan } from './plan-repairs.ts'

/** At most so many items are listed, over all rules. */
const LISTED_LIMIT = 250
/** So many cells of a column are shown as examples. */
const EXAMPLES = 3
const LEFT_LIMIT = 50

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

const cellsIn = (counted: readonly { readonly count: number }[]): number =>
  counted.reduce((sum, { count }) => sum + count, 0)

/** How many cells some repairs change. */
export const countCells = (repairs: readonly Repair[]): number =>
  repairs.reduce((sum, { changes }) => sum + changes.length, 0)

/** Left cells as the page lists them: the first ones, and how many there are. */
export const toLeftCells = (left: readonly LeftCell[]): LeftCells => ({
  count: cellsIn(left),
  listed: left.slice(0, LEFT_LIMIT),
})

const shownChange = (change: CellChange): ShownChange => ({
  cell: toA1(change),
  before: shownText(change.before),
  after: shownText(change.after),
})

const toItem = ({ issue, changes }: Repair): FixItem => {
  const [first] = changes
  return {
    sheet: issue.sheet,
    cell: issue.cell ?? (first ? toA1(first) : 'A1'),
    count: changes.length,
    changes: changes.slice(0, EXAMPLES).map(shownChange),
  }
}

const groupsOf = (repairs: readonly Repair[]): readonly FixGroup[] => {
  const ordered = SEVERITIES.flatMap((severity) => RULES.filter((rule) => rule.severity === severity))
    .map((rule) => ({ rule, own: repairs.filter(({ issue }) => issue.rule === rule.id) }))
    .filter(({ own }) => own.length > 0)
  const shares = allot(
    ordered.map(({ own }) => own.length),
    LISTED_LIMIT,
  )
  return ordered.map(({ rule: { id, severity, must }, own }, index) => ({
    rule: id,
    severity,
    must,
    count: countCells(own),
    items: own.slice(0, shares[index]).map(toItem),
  }))
}

/** Stands for every change of a plan. */
export const stampOf = ({ repairs }: Plan): string =>
  fingerprint(JSON.stringify(repairs.map(({ issue, changes }) => [issue.rule, issue.cell, changes])))

/** A plan as the page shows it: by rule, errors first. */
export const toPreview = (plan: Plan): FixPreview => ({
  stamp: stampOf(plan),
  count: countCells(plan.repairs),
  groups: groupsOf(plan.repairs),
  left: toLeftCells(plan.left),
})
