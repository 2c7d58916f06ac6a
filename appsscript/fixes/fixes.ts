import type { Repair } from '../../shared/rules/fixes.ts'
import { validate } from '../../shared/rules/validate.ts'
import type { FixChoice, FixPreview, FixResult } from '../bridge/fixes.ts'
import type { District } from '../workbook/sheets.ts'
import { changesBySheet } from '../workbook/writing/plain-changes.ts'
import { settleWrites, writeChanges } from '../workbook/writing/write-changes.ts'
import { keyOfSheet, type Plan, planRepairs } from './plan-repairs.ts'
import { takeBatch } from './take-batch.ts'
import { countCells, stampOf, toPreview } from './to-preview.ts'
import { storeUndo } from './undo-store.ts'

const planOf = (district: District): Plan => planRepairs(validate(district.book), district)

/** What *Sửa nhanh* would change in the workbook as it stands, and what it leaves to the person. */
export const previewRepairs = (district: District): FixPreview => toPreview(planOf(district))

const chosenFrom = ({ repairs }: Plan, { rules, without }: FixChoice): readonly Repair[] => {
  const left = new Set(without.map(({ sheet, cell }) => `${sheet}!${cell}`))
  return repairs.filter(
    ({ issue }) => rules.includes(issue.rule) && !left.has(`${issue.sheet}!${issue.cell}`),
  )
}

/** Writes the repairs sheet by sheet. */
const write = (repairs: readonly Repair[], { sheets }: District): void => {
  for (const [name, changes] of changesBySheet(repairs)) {
    const key = keyOfSheet(name)
    const sheet = key && sheets.get(key)
    if (sheet) writeChanges(sheet, changes)
  }
  settleWrites()
}

/**
 * Makes the chosen repairs. Nothing of what the page shows is trusted: the repairs are found anew, and none is
 * made when they are no longer those previewed. What undoing needs is stored before the first cell is written.
 */
export const applyRepairs = (district: District, choice: FixChoice): FixResult => {
  const plan = planOf(district)
  const chosen = chosenFrom(plan, choice)
  if (stampOf(plan) !== choice.stamp) return { outcome: 'changed', preview: toPreview(plan) }
  if (chosen.length === 0) return { outcome: 'done', cells: 0, remaining: 0 }
  const { repairs, packed } = takeBatch(chosen, district)
  const cells = countCells(repairs)
  const remaining = countCells(chosen) - cells
  storeUndo(packed, cells)
  try {
    write(repairs, district)
  } catch {
    return { outcome: 'stopped', cells, remaining }
  }
  return { outcome: 'done', cells, remaining }
}
