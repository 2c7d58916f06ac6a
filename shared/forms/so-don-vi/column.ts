import type { Classification } from './classifications.ts'
import type { List } from './lists.ts'
import { YES_NO } from './lists.ts'

/**
 * When a cell must be filled: `always`, `never`, or a condition on the other cells of its
 * row, named here and decided in `reading/required.ts`.
 */
export type Requirement =
  | 'always'
  | 'never'
  | 'below-grassroots'
  | 'grassroots'
  | 'grassroots-commune'
  | 'grassroots-enterprise'
  | 'hamlet-with-cell'
  | 'official-member'
  | 'trained-for-title'

/** What every column says of itself; docs, templates, reading and generic rules follow from it. */
interface ColumnBase {
  /** The Vietnamese header as it stands in the template. */
  readonly header: string
  readonly required: Requirement
  /** A value may stand only once in the column (trimmed, upper case; blanks never count). */
  readonly unique: boolean
  /** One sentence for the person who fills the column in; shown as the header's note. */
  readonly help: string
  /** Whether the cell may leave the workbook; free notes and everything about a person stay. */
  readonly travels: boolean
}

export interface TextDefinition extends ColumnBase {
  readonly kind: 'text'
  /** Whether it holds names of people or organizations. */
  readonly isName: boolean
}
export interface CodeDefinition extends ColumnBase {
  readonly kind: 'code'
  readonly references?: 'organizations' | 'communes'
}
export interface IntegerDefinition extends ColumnBase {
  readonly kind: 'integer'
}
export interface DateDefinition extends ColumnBase {
  readonly kind: 'date'
  /** A date of birth may be older than the Party. */
  readonly isBirth: boolean
}
export interface ListDefinition<K extends string = string> extends ColumnBase {
  readonly kind: 'list'
  /** The values, or which of the two classifications of the period's year. */
  readonly list: List<K> | 'organization-classification' | 'member-classification'
}
/** A quarter or half-year (`2012Q1`, `2012S2`); anything else is `duty.due-mismatch`, not a bad code. */
export interface PeriodDefinition extends ColumnBase {
  readonly kind: 'period'
}
/** The 54 peoples: matched more loosely, and never an error (`member.ethnicity-unknown`). */
export interface PeopleDefinition extends ColumnBase {
  readonly kind: 'people'
}

export type ColumnDefinition =
  | TextDefinition
  | CodeDefinition
  | IntegerDefinition
  | DateDefinition
  | ListDefinition
  | PeopleDefinition
  | PeriodDefinition

type Options = Partial<Omit<ColumnBase, 'header' | 'help'>>

const base = (header: string, help: string, options: Options): ColumnBase => ({
  header,
  help,
  required: 'never',
  unique: false,
  travels: true,
  ...options,
})

export const text = (header: string, help: string, options: Options = {}): TextDefinition => ({
  ...base(header, help, options),
  kind: 'text',
  isName: false,
})

export const name = (header: string, help: string, options: Options = {}): TextDefinition => ({
  ...text(header, help, options),
  isName: true,
})

export const code = (
  header: string,
  help: string,
  options: Options & { references?: 'organizations' | 'communes' } = {},
): CodeDefinition => ({
  ...base(header, help, options),
  kind: 'code',
  ...(options.references && { references: options.references }),
})

export const integer = (header: string, help: string, options: Options = {}): IntegerDefinition => ({
  ...base(header, help, options),
  kind: 'integer',
})

export const date = (
  header: string,
  help: string,
  options: Options & { isBirth?: boolean } = {},
): DateDefinition => ({
  ...base(header, help, options),
  kind: 'date',
  isBirth: options.isBirth ?? false,
})

export const oneOf = <K extends string>(
  header: string,
  list: List<K>,
  help: string,
  options: Options = {},
): ListDefinition<K> => ({ ...base(header, help, options), kind: 'list', list })

export const classification = (
  header: string,
  of: 'organization-classification' | 'member-classification',
  help: string,
  options: Options = {},
): ListDefinition<Classification> => ({ ...base(header, help, options), kind: 'list', list: of })

export const yesNo = (header: string, help: string, options: Options = {}): ListDefinition<'yes' | 'no'> =>
  oneOf(header, YES_NO, help, options)

export const people = (header: string, help: string, options: Options = {}): PeopleDefinition => ({
  ...base(header, help, options),
  kind: 'people',
})

export const period = (header: string, help: string, options: Options = {}): PeriodDefinition => ({
  ...base(header, help, options),
  kind: 'period',
})
