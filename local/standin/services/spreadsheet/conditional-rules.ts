import { BLANK_RULE, type ConditionalFormat, type RuleFormat } from '../../model/conditional-format.ts'
import { serialOfInstant } from '../../model/serial.ts'
import type { Run } from '../run.ts'
import { fail, free, type Method, type Methods, SELF } from '../service.ts'
import type { Draft } from '../states.ts'
import { toColor } from './colors.ts'

type Builder = Draft<ConditionalFormat>

const set = (self: Builder, to: Partial<ConditionalFormat>): typeof SELF => {
  self.rule = { ...self.rule, ...to }
  return SELF
}

const setFormat = (self: Builder, to: Partial<RuleFormat>): typeof SELF =>
  set(self, { format: { ...self.rule.format, ...to } })

const color = (value: string | null): string | null => (value === null ? null : toColor(value))

const flag = (key: 'bold' | 'italic' | 'strikethrough' | 'underline'): Method<Builder> =>
  free('boolean|null', (_run, self, value: boolean | null) => setFormat(self, { [key]: value }))

const when = (criteria: string, parameters: string): Method<Builder> =>
  free(parameters, (_run, self, ...values: (string | number)[]) => set(self, { criteria, values }))

const whenDate = (criteria: string): Method<Builder> =>
  free('date', (run, self, date: Date) =>
    set(self, { criteria, values: [serialOfInstant(date.getTime(), run.world.document.book.timeZone)] }),
  )

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

/** What both a rule and its builder tell. */
const told = <S>(ruleOf: (self: S) => ConditionalFormat): Methods<S> => ({
  getRanges: free('', (run, self) => rangesOf(run, ruleOf(self))),
  getBooleanCondition: free('', (run, self) => {
    const rule = ruleOf(self)
    return rule.criteria === null ? null : run.create('BooleanCondition', rule)
  }),
  getGradientCondition: free('', () => null),
  copy: free('', (run, self) => run.create('ConditionalFormatRuleBuilder', { rule: ruleOf(self) })),
})

export const conditionalRuleMethods: Methods<ConditionalFormat> = told((rule) => rule)

export const booleanConditionMethods: Methods<ConditionalFormat> = {
  getCriteriaType: free('', (run, { criteria }) => run.enumOf('BooleanCriteria')[criteria ?? ''] ?? null),
  getCriteriaValues: free('', (_run, { values }) => values),
  getBackground: free('', (_run, { format }) => format.background),
  getFontColor: free('', (_run, { format }) => format.fontColor),
  getBold: free('', (_run, { format }) => format.bold),
  getItalic: free('', (_run, { format }) => format.italic),
  getStrikethrough: free('', (_run, { format }) => format.strikethrough),
  getUnderline: free('', (_run, { format }) => format.underline),
}

export const conditionalRuleBuilderMethods: Methods<Builder> = {
  ...told<Builder>(({ rule }) => rule),
  build: free('', build),
  setRanges: free('Range[]', setRanges),
  setBackground: free('string|null', (_run, self, value: string | null) =>
    setFormat(self, { background: color(value) }),
  ),
  setFontColor: free('string|null', (_run, self, value: string | null) =>
    setFormat(self, { fontColor: color(value) }),
  ),
  setBold: flag('bold'),
  setItalic: flag('italic'),
  setStrikethrough: flag('strikethrough'),
  setUnderline: flag('underline'),
  whenCellEmpty: when('CELL_EMPTY', ''),
  whenCellNotEmpty: when('CELL_NOT_EMPTY', ''),
  whenFormulaSatisfied: when('CUSTOM_FORMULA', 'string'),
  whenDateAfter: whenDate('DATE_AFTER'),
  whenDateBefore: whenDate('DATE_BEFORE'),
  whenDateEqualTo: whenDate('DATE_EQUAL_TO'),
  whenNumberBetween: when('NUMBER_BETWEEN', 'number,number'),
  whenNumberEqualTo: when('NUMBER_EQUAL_TO', 'number'),
  whenNumberGreaterThan: when('NUMBER_GREATER_THAN', 'number'),
  whenNumberGreaterThanOrEqualTo: when('NUMBER_GREATER_THAN_OR_EQUAL_TO', 'number'),
  whenNumberLessThan: when('NUMBER_LESS_THAN', 'number'),
  whenNumberLessThanOrEqualTo: when('NUMBER_LESS_THAN_OR_EQUAL_TO', 'number'),
  whenNumberNotBetween: when('NUMBER_NOT_BETWEEN', 'number,number'),
  whenNumberNotEqualTo: when('NUMBER_NOT_EQUAL_TO', 'number'),
  whenTextContains: when('TEXT_CONTAINS', 'string'),
  whenTextDoesNotContain: when('TEXT_DOES_NOT_CONTAIN', 'string'),
  whenTextEndsWith: when('TEXT_ENDS_WITH', 'string'),
  whenTextEqualTo: when('TEXT_EQUAL_TO', 'string'),
  whenTextStartsWith: when('TEXT_STARTS_WITH', 'string'),
}

export const newConditionalRule = (run: Run): object =>
  run.create('ConditionalFormatRuleBuilder', { rule: BLANK_RULE })
