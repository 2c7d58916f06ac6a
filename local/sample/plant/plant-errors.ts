import type { Random } from '../random.ts'
import { PLANTERS } from './all-planters.ts'
import { COUNTED_LISTS, LOST_MEMBER } from './damage.ts'
import type { Ground, Planter, Planting } from './planter.ts'

/** One unit in three, the smallest ones, is kept for what fills a whole workbook. */
const UNITS_PER_WHOLE = 3

const sizeOf = ({ rows }: Ground): number => rows.organizations.length

/** The units in the order in which they are tried: by chance, the larger the likelier. */
const inOrder = (grounds: Iterable<Ground>, random: Random): readonly Ground[] =>
  Array.from(grounds, (ground) => ({ ground, draw: random.next() ** (1 / (1 + sizeOf(ground))) }))
    .sort((a, b) => b.draw - a.draw)
    .map(({ ground }) => ground)

/** Rules that compare with the list of members. */
const COUNTING: ReadonlySet<string> = new Set([
  'organization.members-differ-from-list',
  'organization.no-secretary',
  'organization.several-secretaries',
  'organization.committee-differs',
  'organization.admitted-differs-from-list',
])

/** Plants unless the error would go unseen, because the list lacks somebody. */
const plantSeen = (planter: Planter, ground: Ground): Planting | null => {
  if (!COUNTING.has(planter.rule)) return planter.plant(ground)
  const planting = ground.isFree(LOST_MEMBER) ? planter.plant(ground) : null
  if (planting) ground.take(COUNTED_LISTS)
  return planting
}

const plantOne = (planter: Planter, grounds: Iterable<Ground>, random: Random): Ground | null => {
  for (const ground of inOrder(grounds, random)) {
    const planting = plantSeen(planter, ground)
    if (!planting) continue
    ground.plantings.push(planting)
    return ground
  }
  return null
}

/**
 * Plants up to `count` errors in the units, planter by planter and round again, and returns how
 * many: fewer when there is no room left.
 */
export const plantErrors = (grounds: readonly Ground[], count: number, random: Random): number => {
  const bySize = [...grounds].sort((a, b) => sizeOf(a) - sizeOf(b))
  const untouched = new Set(bySize.slice(0, Math.floor(grounds.length / UNITS_PER_WHOLE)))
  const open = grounds.filter((ground) => !untouched.has(ground))
  let planted = 0
  let misses = 0
  for (let next = 0; planted < count && misses < PLANTERS.length; next++) {
    const planter = PLANTERS[next % PLANTERS.length]
    const ground = planter && plantOne(planter, planter.isWhole ? untouched : open, random)
    if (ground) untouched.delete(ground)
    planted += ground ? 1 : 0
    misses = ground ? 0 : misses + 1
  }
  return planted
}
