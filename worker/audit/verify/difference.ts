import type { Difference, DifferenceKind } from '../../../shared/wire/api/index.ts'

/** A difference of this kind, at a place. */
export const difference = (
  kind: DifferenceKind,
  place: Partial<Omit<Difference, 'kind'>> = {},
): Difference => ({ kind, unit: null, period: null, version: null, event: null, ...place })
