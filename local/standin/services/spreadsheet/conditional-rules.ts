import { BLANK_RULE, type ConditionalFormat } from '../../model/conditional-format.ts'
import type { Run } from '../run.ts'
import { fail, free, type Method, type Methods, SELF } from '../service.ts'
import type { Draft } from '../states.ts'
import { toColor } from './colors.ts'

type Builder = Draft<ConditionalFormat>

const set = (self: Builder, to: Partial<ConditionalFormat>): typeof SELF => {
  self.rule = { ...self.rule, ...to }
  return SELF
}

const when = (criteria: string, parameters: string): Method<Builder> =>
  free(parameters, (_run, self, ...values: (string | number)[]) => set(self, { criteria, values }))

const rangesOf = (run: Run, rule: ConditionalFormat): object[] => {
  const sheet = run.world.document.book.sheets.find(({ id }) => id === rule.sheetId)
  return sheet ? rule.ranges.map((rect) => run.create('Range', { sheet, rect })) : []
}

const setRanges = (run: Run, self: Builder, ranges: readonly object[]): typeof SELF => {
  const states = ranges.map((range) => run.stateOf('Range', range))
  const sheetId = states[0]?.sheet.id ?? null
  if (states.some(({ sheet }) => sheet.id !== sheetId)) {
    fail('Conditional format rule cannot reference a different sheet.')
  }
  return set(self, { sheetId, ranges: states.map(({ rect }) => rect) })
}

const build = (run: Run, { rule }: Builder): object => {
  if (rule.ranges.length === 0) fail('Conditional format rule must have at least one range.')
  if (rule.criteria === null) fail('Conditional format rule must have a condition.')
  return run.create('ConditionalFormatRule', rule)
}

export const conditionalRuleMethods: Methods<ConditionalFormat> = {
  getRanges: free('', rangesOf),
  getBooleanCondition: free('', (run, rule) =>
    rule.criteria === null ? null : run.create('BooleanCondition', rule),
  ),
}

export const booleanConditionMethods: Methods<ConditionalFormat> = {
  getCriteriaType: free('', (run, { criteria }) => run.enumOf('BooleanCriteria')[criteria ?? ''] ?? null),
  getCriteriaValues: free('', (_run, { values }) => values),
  getBackground: free('', (_run, { background }) => background),
}

export const conditionalRuleBuilderMethods: Methods<Builder> = {
  build: free('', build),
  setRanges: free('Range[]', setRanges),
  setBackground: free('string|null', (_run, self, color: string | null) =>
    set(self, { background: color === null ? null : toColor(color) }),
  ),
  whenCellEmpty: when('CELL_EMPTY', ''),
  whenFormulaSatisfied: when('CUSTOM_FORMULA', 'string'),
}

export const newConditionalRule = (run: Run): object =>
  run.create('ConditionalFormatRuleBuilder', { rule: BLANK_RULE })
