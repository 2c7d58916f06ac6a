import type {
  DateDefinition,
  IntegerDefinition,
  ListDefinition,
  PeopleDefinition,
} from '../forms/so-don-vi/column.ts'
import type { TABLES, TableKey } from '../forms/so-don-vi/index.ts'
import type { OrganizationTypeKey } from '../forms/so-don-vi/keys.ts'

type Columns<S extends TableKey> = (typeof TABLES)[S]['columns']

type Key<S extends TableKey> = keyof Columns<S> & string

type KeyOfKind<S extends TableKey, D> = {
  [K in Key<S>]: Columns<S>[K] extends D ? K : never
}[Key<S>]

/** A column of whole numbers. */
export type IntegerKey<S extends TableKey> = KeyOfKind<S, IntegerDefinition>

type ListKey<S extends TableKey> = KeyOfKind<S, ListDefinition>

type InList<S extends TableKey> = {
  [K in ListKey<S>]: Columns<S>[K] extends ListDefinition<infer V>
    ? { readonly is: K; readonly in: readonly V[] }
    : never
}[ListKey<S>]

/** Sets of records that many measures speak of, by the sheet they stand in; `named.ts` says what they are. */
export interface Names {
  readonly organizations:
    | '@grassroots'
    | '@cell'
    | '@commune-level'
    | '@workplace'
    | '@enterprise-with-masses'
  readonly hamlets: '@unserved'
  readonly members: '@committee' | '@leader'
  readonly duties: never
  readonly enterprises: never
}

/** Year of the period, term of the grassroots committees, or the period in which a duty is due. */
export type Span = 'year' | 'term' | 'due'

/** What a condition may ask beyond the record itself, by sheet. */
interface Related {
  /** `type`: its own or the nearest ancestor's. `below`: of itself or some organization below it. */
  readonly organizations:
    | { readonly type: readonly OrganizationTypeKey[] }
    | { readonly below: Condition<'organizations'> }
  /** `cell`: of the chi bộ that the hamlet names. */
  readonly hamlets: { readonly cell: Condition<'organizations'> }
  /** `type`: of the grassroots organization. */
  readonly members: { readonly type: readonly OrganizationTypeKey[] }
  readonly duties: never
  readonly enterprises: never
}

/**
 * What a record of a sheet satisfies or not. A blank cell satisfies only `blank`; an unknown one, and a date of
 * which only a part is known, only what holds whatever it stands for.
 */
export type Condition<S extends TableKey> =
  | Names[S]
  | { readonly all: readonly Condition<S>[] }
  | { readonly any: readonly Condition<S>[] }
  | InList<S>
  | { readonly known: Key<S> }
  | { readonly blank: Key<S> }
  | { readonly number: IntegerKey<S>; readonly atLeast: number }
  | { readonly number: IntegerKey<S>; readonly equals: number }
  | { readonly date: KeyOfKind<S, DateDefinition>; readonly within: Span }
  | { readonly born: KeyOfKind<S, DateDefinition>; readonly under: 'youngUnder' }
  | { readonly same: readonly [ListKey<S>, ListKey<S>] }
  | { readonly minority: KeyOfKind<S, PeopleDefinition> }
  | Related[S]

/** A condition on the records of some sheet. */
export type AnyCondition = { [S in TableKey]: Condition<S> }[TableKey]
