import { isoDay, parseIsoDay } from '../../calendar/day.ts'
import type { Period } from '../../calendar/period.ts'
import { reportingUnitsOn } from '../../register/register.ts'
import type { Completeness, UnitCompleteness } from '../../wire/api/completeness.ts'
import type { ReportUnit } from '../../wire/api/index.ts'
import { daysLate } from './due-day.ts'

/** What came from a unit last; by when it was due is settled with its receipt. */
export interface Arrival extends Pick<ReportUnit, 'unit' | 'status' | 'version' | 'receivedAt'> {
  /** ISO date. */
  readonly dueOn: string
}

/** What completeness is made of; days are day numbers. */
export interface CompletenessInput {
  readonly period: Period
  readonly dueDay: number
  /** Later days for single units. */
  readonly extensions: ReadonlyMap<string, number>
  readonly today: number
  /** Where each unit stands; units of the register that are not named are missing. */
  readonly units: readonly Arrival[]
}

const timelinessOf = (
  arrival: Arrival | undefined,
  dueDay: number,
  today: number,
): Pick<UnitCompleteness, 'dueOn' | 'timeliness' | 'daysLate'> => {
  if (!arrival?.receivedAt || arrival.status === 'returned') {
    const days = Math.max(0, today - dueDay)
    return { dueOn: isoDay(dueDay), timeliness: days > 0 ? 'overdue' : 'awaited', daysLate: days }
  }
  const { dueOn, receivedAt } = arrival
  const days = daysLate(receivedAt, parseIsoDay(dueOn) ?? dueDay)
  return { dueOn, timeliness: days > 0 ? 'late' : 'on-time', daysLate: days }
}

const countUnits = (units: readonly UnitCompleteness[]): Completeness['counts'] => {
  const count = (isIt: (unit: UnitCompleteness) => boolean) => units.filter(isIt).length
  return {
    submitted: count(({ status }) => status === 'submitted'),
    accepted: count(({ status }) => status === 'accepted'),
    returned: count(({ status }) => status === 'returned'),
    missing: count(({ status }) => status === 'missing'),
    'on-time': count(({ timeliness }) => timeliness === 'on-time'),
    late: count(({ timeliness }) => timeliness === 'late'),
    awaited: count(({ timeliness }) => timeliness === 'awaited'),
    overdue: count(({ timeliness }) => timeliness === 'overdue'),
  }
}

/** Which units of the register handed in, and which in time; a returned submission is still to come. */
export const completenessOf = (input: CompletenessInput): Completeness => {
  const { period, dueDay, extensions, today } = input
  const arrivals = new Map(input.units.map((unit) => [unit.unit, unit]))
  const units = reportingUnitsOn(period.lastDay).map(({ code, name }): UnitCompleteness => {
    const arrival = arrivals.get(code)
    const { status = 'missing', version = null, receivedAt = null } = arrival ?? {}
    const ownDueDay = Math.max(dueDay, extensions.get(code) ?? dueDay)
    return { unit: code, name, status, version, receivedAt, ...timelinessOf(arrival, ownDueDay, today) }
  })
  return {
    period: period.id,
    dueOn: isoDay(dueDay),
    expected: units.length,
    counts: countUnits(units),
    units,
  }
}
