import { makeUnit } from '../../local/sample/make/make-unit.ts'
import { createUnitContext } from '../../local/sample/make/unit-context.ts'
import type { GrassrootsPlan, UnitPlan } from '../../local/sample/plan/plan.ts'
import { planProvince } from '../../local/sample/plan/plan-province.ts'
import type { UnitRecords } from '../../local/sample/records.ts'
import type { Period } from '../../shared/calendar/period.ts'

/** A committee has sections from nine cells on; a commune has more cells than that. */
const MOST_CELLS = 9
const MOST_CELLS_OF_A_COMMUNE = 14
const OF_A_KIND = 2

/** Two organizations of every kind and level, the smaller ones, in the order of the unit. */
const trim = (all: readonly GrassrootsPlan[]): readonly GrassrootsPlan[] => {
  const counts = new Map<string, number>()
  const trimmed = all.filter(({ type, isCommittee, commune, cells }) => {
    const kind = `${type} ${isCommittee}`
    const count = counts.get(kind) ?? 0
    const most = commune ? MOST_CELLS_OF_A_COMMUNE : MOST_CELLS
    if (count === OF_A_KIND || cells.length > most) return false
    counts.set(kind, count + 1)
    return true
  })
  return trimmed.length > 0 ? trimmed : all
}

/** The answers of a function that always gives the same for the same. */
const remember = <T>(make: (seed: number, period: Period, unit: string) => T): typeof make => {
  const made = new Map<string, T>()
  return (seed, period, unit) => {
    const key = `${seed} ${period.id} ${unit}`
    const value = made.get(key) ?? make(seed, period, unit)
    made.set(key, value)
    return value
  }
}

const plansOf = remember<readonly UnitPlan[]>((seed, period) => planProvince({ seed, period }))

const makeSmall = remember<UnitRecords>((seed, period, unit) => {
  const plan = plansOf(seed, period, '').find((candidate) => candidate.unit.code === unit)
  if (!plan) throw new RangeError(`no unit ${unit} in ${period.id}`)
  return makeUnit(createUnitContext({ ...plan, grassroots: trim(plan.grassroots) }, seed, period), 1)
})

/** A unit of the sample with some of its organizations only, so that checking it takes little time. */
export const smallUnit = (unit: string, seed: number, period: Period): UnitRecords =>
  makeSmall(seed, period, unit)
