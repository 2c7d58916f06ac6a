import { serialOfInstant } from '../../model/serial.ts'
import type { Validation } from '../../model/validation.ts'
import { BLANK_VALIDATION, type CriteriaValue } from '../../model/validation.ts'
import type { Run } from '../run.ts'
import { fail, free, type Method, type Methods, SELF } from '../service.ts'
import type { Draft } from '../states.ts'

type Builder = Draft<Validation>

const LIST_LIMIT = 500
const TOO_LONG = `The data validation rule has more items than the limit of ${LIST_LIMIT}. Use the "List from a range" criteria instead.`

const set = (self: Builder, to: Partial<Validation>): typeof SELF => {
  self.rule = { ...self.rule, ...to }
  return SELF
}

const setCriteria = (self: Builder, criteria: string, values: readonly CriteriaValue[]): typeof SELF =>
  set(self, { criteria, values, source: null })

const serial = (run: Run, date: Date): number =>
  serialOfInstant(date.getTime(), run.world.document.book.timeZone)

const numbers = (criteria: string, count: 1 | 2): Method<Builder> =>
  free(count === 1 ? 'number' : 'number,number', (_run, self, ...values: number[]) =>
    setCriteria(self, criteria, values),
  )

const dates = (criteria: string, count: 1 | 2): Method<Builder> =>
  free(count === 1 ? 'date' : 'date,date', (run, self, ...values: Date[]) =>
    setCriteria(
      self,
      criteria,
      values.map((date) => serial(run, date)),
    ),
  )

const texts = (criteria: string): Method<Builder> =>
  free('string', (_run, self, value: string) => setCriteria(self, criteria, [value]))

const bare = (criteria: string): Method<Builder> => free('', (_run, self) => setCriteria(self, criteria, []))

/** What both a rule and its builder tell. */
const told = <S>(ruleOf: (self: S) => Validation): Methods<S> => ({
  getAllowInvalid: free('', (_run, self) => ruleOf(self).allowInvalid),
  getHelpText: free('', (_run, self) => ruleOf(self).helpText),
  getCriteriaType: free(
    '',
    (run, self) => run.enumOf('DataValidationCriteria')[ruleOf(self).criteria ?? ''] ?? null,
  ),
  getCriteriaValues: free('', (run, self) => criteriaValues(run, ruleOf(self))),
  copy: free('', (run, self) => run.create('DataValidationBuilder', { rule: ruleOf(self) })),
})

const criteriaValues = (run: Run, rule: Validation): readonly unknown[] => {
  const sheet = run.world.document.book.sheets.find(({ id }) => id === rule.source?.sheetId)
  if (rule.source && sheet) return [run.create('Range', { sheet, rect: rule.source.rect }), rule.showDropdown]
  return rule.criteria === 'VALUE_IN_LIST' ? [[...rule.values], rule.showDropdown] : rule.values
}

const build = (run: Run, { rule }: Builder): object => {
  if (rule.criteria === null) fail('The data validation rule has no criteria.')
  return run.create('DataValidation', rule)
}

export const validationMethods: Methods<Validation> = told((rule) => rule)

export const validationBuilderMethods: Methods<Builder> = {
  ...told<Builder>(({ rule }) => rule),
  build: free('', build),
  setAllowInvalid: free('boolean', (_run, self, allowInvalid: boolean) => set(self, { allowInvalid })),
  setHelpText: free('string|null', (_run, self, helpText: string | null) => set(self, { helpText })),
  requireValueInList: free(
    'string[],boolean?',
    (_run, self, items: readonly string[], showDropdown = true) => {
      if (items.length > LIST_LIMIT) fail(TOO_LONG)
      return set(self, { criteria: 'VALUE_IN_LIST', values: [...items], source: null, showDropdown })
    },
  ),
  requireValueInRange: free('Range,boolean?', (run, self, range: object, showDropdown = true) => {
    const { sheet, rect } = run.stateOf('Range', range)
    return set(self, {
      criteria: 'VALUE_IN_RANGE',
      values: [],
      source: { sheetId: sheet.id, rect },
      showDropdown,
    })
  }),
  requireCheckbox: free('any?,any?', (_run, self, ...values: CriteriaValue[]) =>
    setCriteria(self, 'CHECKBOX', values),
  ),
  requireDate: bare('DATE_IS_VALID_DATE'),
  requireDateAfter: dates('DATE_AFTER', 1),
  requireDateBefore: dates('DATE_BEFORE', 1),
  requireDateBetween: dates('DATE_BETWEEN', 2),
  requireDateEqualTo: dates('DATE_EQUAL_TO', 1),
  requireDateNotBetween: dates('DATE_NOT_BETWEEN', 2),
  requireDateOnOrAfter: dates('DATE_ON_OR_AFTER', 1),
  requireDateOnOrBefore: dates('DATE_ON_OR_BEFORE', 1),
  requireFormulaSatisfied: texts('CUSTOM_FORMULA'),
  requireNumberBetween: numbers('NUMBER_BETWEEN', 2),
  requireNumberEqualTo: numbers('NUMBER_EQUAL_TO', 1),
  requireNumberGreaterThan: numbers('NUMBER_GREATER_THAN', 1),
  requireNumberGreaterThanOrEqualTo: numbers('NUMBER_GREATER_THAN_OR_EQUAL_TO', 1),
  requireNumberLessThan: numbers('NUMBER_LESS_THAN', 1),
  requireNumberLessThanOrEqualTo: numbers('NUMBER_LESS_THAN_OR_EQUAL_TO', 1),
  requireNumberNotBetween: numbers('NUMBER_NOT_BETWEEN', 2),
  requireNumberNotEqualTo: numbers('NUMBER_NOT_EQUAL_TO', 1),
  requireTextContains: texts('TEXT_CONTAINS'),
  requireTextDoesNotContain: texts('TEXT_DOES_NOT_CONTAIN'),
  requireTextEqualTo: texts('TEXT_EQUAL_TO'),
  requireTextIsEmail: bare('TEXT_IS_VALID_EMAIL'),
  requireTextIsUrl: bare('TEXT_IS_VALID_URL'),
}

export const newValidation = (run: Run): object =>
  run.create('DataValidationBuilder', { rule: BLANK_VALIDATION })
