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

const requiring = (criteria: string, parameters: string): Method<Builder> =>
  free(parameters, (_run, self, ...values: CriteriaValue[]) => set(self, { criteria, values, source: null }))

const criteriaValues = (run: Run, rule: Validation): readonly unknown[] => {
  const sheet = run.world.document.book.sheets.find(({ id }) => id === rule.source?.sheetId)
  if (rule.source && sheet) return [run.create('Range', { sheet, rect: rule.source.rect }), rule.showDropdown]
  return rule.criteria === 'VALUE_IN_LIST' ? [[...rule.values], rule.showDropdown] : rule.values
}

const build = (run: Run, { rule }: Builder): object => {
  if (rule.criteria === null) fail('The data validation rule has no criteria.')
  return run.create('DataValidation', rule)
}

export const validationMethods: Methods<Validation> = {
  getAllowInvalid: free('', (_run, { allowInvalid }) => allowInvalid),
  getCriteriaType: free(
    '',
    (run, { criteria }) => run.enumOf('DataValidationCriteria')[criteria ?? ''] ?? null,
  ),
  getCriteriaValues: free('', criteriaValues),
}

export const validationBuilderMethods: Methods<Builder> = {
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
  requireDate: requiring('DATE_IS_VALID_DATE', ''),
  requireFormulaSatisfied: requiring('CUSTOM_FORMULA', 'string'),
  requireNumberGreaterThanOrEqualTo: requiring('NUMBER_GREATER_THAN_OR_EQUAL_TO', 'number'),
}

export const newValidation = (run: Run): object =>
  run.create('DataValidationBuilder', { rule: BLANK_VALIDATION })
