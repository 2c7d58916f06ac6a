import type { TableKey } from '../forms/so-don-vi/index.ts'
import type { Workbook } from '../reading/workbook.ts'
import type { Finding, Severity } from './issue.ts'

/** Where a rule comes from, and how sure that is. */
export interface Source {
  /** In Vietnamese, e.g. `Điều lệ Đảng 2011, Điều 1 khoản 2`. */
  readonly text: string
  readonly confidence: 'sure' | 'likely' | 'unsure'
}

type Read<S extends TableKey> = Workbook & { readonly [K in S]: NonNullable<Workbook[K]> } & {
  readonly tree: 'organizations' extends S ? NonNullable<Workbook['tree']> : Workbook['tree']
}

/** What every rule says of itself: file = export = id = docs anchor = test. */
export interface RuleText {
  readonly id: string
  readonly severity: Severity
  /** What must hold, in one Vietnamese sentence. */
  readonly must: string
  readonly source: Source
  /** A right and a wrong example, in Vietnamese, for the documentation. */
  readonly example: { readonly right: string; readonly wrong: string }
}

/** One rule of the catalogue. */
export interface Rule extends RuleText {
  /** Tables without which the rule stays silent. */
  readonly needs: readonly TableKey[]
  readonly check: (book: Workbook) => Iterable<Finding>
}

/** A rule whose `check` sees the tables it needs as present; it is not called without them. */
export const rule = <S extends TableKey = never>(
  definition: Omit<Rule, 'needs' | 'check'> & {
    readonly needs: readonly S[]
    readonly check: (book: Read<S>) => Iterable<Finding>
  },
): Rule => definition as unknown as Rule
