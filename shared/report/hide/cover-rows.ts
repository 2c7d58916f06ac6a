import type { Figure } from '../../wire/api/index.ts'
import { coverColumn } from './cover-column.ts'
import { both, type Secrets } from './secrets.ts'

/** A breakdown that sums up to the total, with the secrets of its rows. */
export interface Rows {
  readonly figures: readonly Figure[]
  readonly secrets: readonly Secrets[]
  /** Whether the reader knows the row anyway. */
  readonly isFixed: (i: number) => boolean
}

const coverKey = (rows: Rows, total: Secrets, key: keyof Secrets) =>
  coverColumn(
    {
      values: rows.figures.map((figure) => figure[key]),
      secrets: rows.secrets.map((secrets) => secrets[key]),
      isTotalSecret: total[key],
    },
    rows.isFixed,
  )

const coverRows = (
  rows: Rows,
  total: Secrets,
): { readonly secrets: readonly Secrets[]; readonly total: Secrets } => {
  const numerator = coverKey(rows, total, 'numerator')
  const denominator = coverKey(rows, total, 'denominator')
  return {
    secrets: rows.secrets.map((_, i) => ({
      numerator: numerator.secrets[i] ?? false,
      denominator: denominator.secrets[i] ?? false,
    })),
    total: { numerator: numerator.isTotalSecret, denominator: denominator.isTotalSecret },
  }
}

/**
 * The secrets of a total and of the breakdowns that each sum up to it, so that none of them can
 * be reckoned; what one breakdown asks of the total holds for the others too.
 */
export const coverAll = (
  breakdowns: readonly Rows[],
  total: Secrets,
): { readonly breakdowns: readonly (readonly Secrets[])[]; readonly total: Secrets } => {
  const covered = breakdowns.map((rows) => coverRows(rows, total))
  const needed = covered.map((each) => each.total).reduce(both, total)
  const isSettled = needed.numerator === total.numerator && needed.denominator === total.denominator
  return isSettled
    ? { breakdowns: covered.map(({ secrets }) => secrets), total }
    : coverAll(breakdowns, needed)
}
