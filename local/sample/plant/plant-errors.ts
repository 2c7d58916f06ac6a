import type { Ground, Planted } from './ground.ts'
import { MEMBER_PLANTERS } from './member-planters.ts'
import { ORGANIZATION_PLANTERS } from './organization-planters.ts'
import { OTHER_PLANTERS } from './other-planters.ts'
import type { Planter } from './planter.ts'

/** Turn by turn from the three lists, so that a few errors already are of varied kinds. */
const interleave = (lists: readonly (readonly Planter[])[]): readonly Planter[] =>
  Array.from({ length: Math.max(...lists.map((list) => list.length)) }, (_, i) =>
    lists.flatMap((list) => list[i] ?? []),
  ).flat()

/** All planters; each names the rule that must find what it plants. */
export const PLANTERS: readonly Planter[] = interleave([
  MEMBER_PLANTERS,
  ORGANIZATION_PLANTERS,
  OTHER_PLANTERS,
])

/**
 * Plants up to `count` errors in a unit, beginning with the planter `first` and going round; fewer
 * when the unit has no room left.
 */
export const plantErrors = (ground: Ground, count: number, first: number): readonly Planted[] => {
  const planted: Planted[] = []
  let misses = 0
  for (let next = first; planted.length < count && misses < PLANTERS.length; next++) {
    const error = PLANTERS[next % PLANTERS.length]?.plant(ground)
    if (error) planted.push(error)
    misses = error ? 0 : misses + 1
  }
  return planted
}
