import { isSmall } from './secrets.ts'

/** A column of numbers that sum up to a total, with what is not told of them. */
export interface Column {
  /** Null: not reported. */
  readonly values: readonly (number | null)[]
  readonly secrets: readonly boolean[]
  readonly isTotalSecret: boolean
}

const sumOfSecrets = ({ values, secrets }: Column): number =>
  values.reduce<number>((sum, value, i) => (secrets[i] ? sum + (value ?? 0) : sum), 0)

/** Whether no secret follows from what is told: none, or several that come to no few people. */
const isCovered = (column: Column): boolean => {
  const unknown = column.secrets.filter(Boolean).length + Number(column.isTotalSecret)
  if (unknown === 0) return true
  return unknown > 1 && (column.isTotalSecret || !isSmall(sumOfSecrets(column)))
}

/** The told number whose loss costs least: the smallest above 0, else a 0; −1 when none may be hidden. */
const cheapest = ({ values, secrets }: Column, isFixed: (i: number) => boolean): number => {
  const cost = (i: number) => values[i] || Number.MAX_SAFE_INTEGER
  return values.reduce<number>((best, value, i) => {
    if (value === null || secrets[i] || isFixed(i)) return best
    return best < 0 || cost(i) < cost(best) ? i : best
  }, -1)
}

/**
 * Hides more of a column until no secret of it can be found by subtracting the rest from the
 * total; the total itself when no row is left. Fixed rows are known to the reader anyway.
 */
export const coverColumn = (column: Column, isFixed: (i: number) => boolean): Column => {
  if (isCovered(column)) return column
  const next = cheapest(column, isFixed)
  if (next < 0) return { ...column, isTotalSecret: true }
  const secrets = column.secrets.map((secret, i) => secret || i === next)
  return coverColumn({ ...column, secrets }, isFixed)
}
