import type { Rect } from './rect.ts'

/** An argument of a criterion; dates are serial numbers. */
export type CriteriaValue = string | number | boolean

/** A data validation rule. */
export interface Validation {
  /** A name of `DataValidationCriteria`; null while a builder has none. */
  readonly criteria: string | null
  readonly values: readonly CriteriaValue[]
  /** Of `VALUE_IN_RANGE`. */
  readonly source: { readonly sheetId: number; readonly rect: Rect } | null
  readonly showDropdown: boolean
  /** False refuses what the rule forbids, from people and from scripts. */
  readonly allowInvalid: boolean
  readonly helpText: string | null
}

export const BLANK_VALIDATION: Validation = {
  criteria: null,
  values: [],
  source: null,
  showDropdown: true,
  allowInvalid: true,
  helpText: null,
}
