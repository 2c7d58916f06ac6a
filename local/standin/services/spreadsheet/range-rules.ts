import { at, fill } from '../../model/layer.ts'
import type { Validation } from '../../model/validation.ts'
import type { Run } from '../run.ts'
import { call, type Methods, SELF } from '../service.ts'
import type { RangeState } from '../states.ts'
import { gridFrom } from './grid-argument.ts'
import { guardProtection } from './guard.ts'
import { protect } from './protections.ts'

const ruleOf = (run: Run, value: unknown): Validation | undefined =>
  value === null || value === undefined ? undefined : run.stateOf('DataValidation', value)

const ruleAt = (run: Run, { sheet }: RangeState, row: number, column: number): object | null => {
  const rule = at(sheet.validations, row, column)
  return rule ? run.create('DataValidation', rule) : null
}

const setRule = (run: Run, { sheet, rect }: RangeState, rule: Validation | undefined): typeof SELF => {
  guardProtection(run.world, sheet, rect)
  fill(sheet.validations, rect, rule)
  return SELF
}

/** Validations, checkboxes and protections of ranges. */
export const rangeRules: Methods<RangeState> = {
  getDataValidation: call('', (run, range) => ruleAt(run, range, range.rect.top, range.rect.left)),
  getDataValidations: call('', (run, range) =>
    gridFrom(range.rect, (row, column) => ruleAt(run, range, row, column)),
  ),
  setDataValidation: call('DataValidation|null', (run, range, rule: object | null) =>
    setRule(run, range, ruleOf(run, rule)),
  ),
  protect: call('', (run, { sheet, rect }) => protect(run, sheet, rect)),
}
