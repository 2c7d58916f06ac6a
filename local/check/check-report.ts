import { TABLE_KEYS, TABLES, type TableKey } from '../../shared/forms/so-don-vi/index.ts'
import { factsOf, memberFacts } from '../../shared/measures/index.ts'
import { type Presence, tableOf, type Workbook } from '../../shared/reading/workbook.ts'
import type { Issue, Severity } from '../../shared/rules/issue.ts'
import { validate } from '../../shared/rules/validate.ts'
import { rulesetFingerprint } from '../ruleset/fingerprint.ts'

/** How one table sheet was read; rows are 1-based. */
export interface CheckedSheet {
  readonly key: TableKey
  readonly name: string
  /** Last row of the header; null when none was found. */
  readonly headerRow: number | null
  /** Number of data rows. */
  readonly rows: number
  /** Rows after the header that hold something and are not data. */
  readonly skippedRows: readonly number[]
}

/** Both null when not reported; a count-only indicator has a null denominator. */
export interface CheckedIndicator {
  readonly id: string
  readonly numerator: number | null
  readonly denominator: number | null
}

/** What `check --json` prints. */
export interface CheckReport {
  /** As stated in `Thông tin`, known or not; null when nothing is stated. */
  readonly unit: string | null
  readonly period: string | null
  readonly ruleset: string
  readonly sheets: readonly CheckedSheet[]
  readonly issues: readonly Issue[]
  readonly indicators: readonly CheckedIndicator[]
  readonly summary: { readonly errors: number; readonly warnings: number; readonly infos: number }
}

/** One that is absent, or of which it cannot be told which tab it is, was not read. */
const IN_REPORT: ReadonlySet<Presence> = new Set(['read', 'no-header'])

const sheetsOf = (book: Workbook): readonly CheckedSheet[] =>
  TABLE_KEYS.filter((key) => IN_REPORT.has(book.presence[key])).map((key) => {
    const table = tableOf(book, key)
    return {
      key,
      name: TABLES[key].name,
      headerRow: table?.headerRow || null,
      rows: table?.size ?? 0,
      skippedRows: table?.skippedRows ?? [],
    }
  })

const indicatorsOf = (book: Workbook): readonly CheckedIndicator[] =>
  Object.entries(factsOf(book, memberFacts(book))).map(([id, fact]) => {
    const [numerator, denominator] = fact?.total ?? [null, null]
    return { id, numerator, denominator }
  })

const stated = (text: string | undefined): string | null => text?.trim().toUpperCase() || null

/** Checks a workbook that was read: all its issues and the figures of its indicators. */
export const checkWorkbook = (book: Workbook): CheckReport => {
  const issues = validate(book)
  const count = (wanted: Severity) => issues.filter(({ severity }) => severity === wanted).length
  return {
    unit: stated(book.info?.values.unit.text),
    period: stated(book.info?.values.period.text),
    ruleset: rulesetFingerprint(),
    sheets: sheetsOf(book),
    issues,
    indicators: indicatorsOf(book),
    summary: { errors: count('error'), warnings: count('warning'), infos: count('info') },
  }
}
