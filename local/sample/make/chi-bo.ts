import type { CellRoleKey, CommitteeRoleKey } from '../../../shared/forms/so-don-vi/keys.ts'
import type { CellPurpose, GrassrootsPlan } from '../plan/plan.ts'
import type { UnitContext } from './unit-context.ts'

/** A chi bộ of either kind whose members are to be made. */
export interface ChiBo {
  readonly code: string
  readonly purpose: CellPurpose | 'grassroots'
  readonly official: number
  readonly probationary: number
}

/** The offices of the official member with the index `slot`. */
export interface Offices {
  readonly committeeRole: CommitteeRoleKey | null
  readonly cellRole: CellRoleKey | null
}

const FEWEST_OFFICIAL = 4
const CELL_COMMITTEE_FROM = 9
const ONE_PROBATIONARY = 0.34
const TWO_PROBATIONARY = 0.05

/** How many of a chi bộ are on probation, when admissions are possible at all. */
export const drawProbationary = ({ random }: UnitContext, members: number): number => {
  const wanted = random.weighted([
    [0, 1 - ONE_PROBATIONARY - TWO_PROBATIONARY],
    [1, ONE_PROBATIONARY],
    [2, TWO_PROBATIONARY],
  ])
  return Math.max(0, Math.min(wanted, members - FEWEST_OFFICIAL))
}

/** Seats of the grassroots committee: by habit 13–15 in a commune, fewer elsewhere. */
const committeeSize = ({ random }: UnitContext, plan: GrassrootsPlan, official: number): number => {
  if (plan.commune) return random.between(13, 15)
  if (plan.cells.length > 0) return random.pick([5, 7, 9])
  return official >= CELL_COMMITTEE_FROM ? random.pick([3, 3, 5]) : random.pick([1, 2])
}

const STANDING_FROM = 9

const committeeRole = (seat: number, size: number): CommitteeRoleKey => {
  if (seat === 0) return 'secretary'
  if (seat === 1 || (seat === 2 && size >= STANDING_FROM)) return 'deputy-secretary'
  return seat === 3 && size >= STANDING_FROM ? 'standing-member' : 'member'
}

/** Seats of a cell's own committee, by slot: with nine official members a chi ủy, below that a secretary and perhaps a deputy. */
const cellRole = (slot: number, official: number): CellRoleKey | null => {
  if (slot === 0) return 'secretary'
  if (slot === 1 && official >= CELL_COMMITTEE_FROM - 3) return 'deputy-secretary'
  return slot === 2 && official >= CELL_COMMITTEE_FROM ? 'member' : null
}

/** Deals the seats of the grassroots committee to official members, chi bộ by chi bộ; keys are `chi bộ:slot`. */
const dealSeats = (
  context: UnitContext,
  plan: GrassrootsPlan,
  all: readonly ChiBo[],
): ReadonlyMap<string, CommitteeRoleKey> => {
  const official = all.reduce((sum, chiBo) => sum + chiBo.official, 0)
  const size = Math.min(committeeSize(context, plan, official), official)
  const places = all.flatMap(({ official: slots }, i) =>
    Array.from({ length: slots }, (_, slot) => ({
      key: `${i}:${slot}`,
      order: slot + context.random.next() * 2,
    })),
  )
  places.sort((a, b) => a.order - b.order)
  return new Map(places.slice(0, size).map(({ key }, seat) => [key, committeeRole(seat, size)]))
}

/** The offices in one grassroots organization. */
export interface DealtOffices {
  /** Seats of its committee. */
  readonly seats: number
  /** The offices of an official member of a chi bộ, both by index. */
  readonly of: (chiBo: number, slot: number) => Offices
}

export const dealOffices = (
  context: UnitContext,
  plan: GrassrootsPlan,
  all: readonly ChiBo[],
): DealtOffices => {
  const seats = dealSeats(context, plan, all)
  return {
    seats: seats.size,
    of(chiBo, slot) {
      const { purpose, official } = all[chiBo] ?? { purpose: 'grassroots', official: 0 }
      return {
        committeeRole: seats.get(`${chiBo}:${slot}`) ?? null,
        cellRole: purpose === 'grassroots' ? null : cellRole(slot, official),
      }
    },
  }
}
