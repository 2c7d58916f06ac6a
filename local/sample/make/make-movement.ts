import type { MovementRecord } from '../records.ts'
import type { UnitContext } from './unit-context.ts'

/** The unit's movement since the start of the year, balanced; `closing` is what it has now. */
export const makeMovement = ({ random }: UnitContext, closing: number, admitted: number): MovementRecord => {
  const share = (low: number, high: number) => Math.round((closing * random.between(low, high)) / 1000)
  const gains = { admitted, transferredIn: share(8, 25), restored: random.pick([0, 0, 0, 1]) }
  const losses = {
    died: share(3, 9),
    expelled: random.between(0, Math.ceil(closing / 3000)),
    struckOff: random.between(0, Math.ceil(closing / 2500)),
    resigned: random.pick([0, 0, 0, 1]),
    transferredOut: share(8, 25),
  }
  const sum = (counts: Readonly<Record<string, number>>) =>
    Object.values(counts).reduce((total, count) => total + count, 0)
  return { opening: closing - sum(gains) + sum(losses), ...gains, ...losses, closing }
}
