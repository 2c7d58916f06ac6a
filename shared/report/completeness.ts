import type { Completeness, UnitCompleteness } from '../api/completeness.ts'
import type { ReportUnit } from '../api.ts'
import { isoDay } from '../day.ts'
import type { Period } from '../period.ts'
import { reportingUnitsOn } from '../units/register.ts'
import { daysLate } from './due-day.ts'

type Standing = Pick<ReportUnit, 'unit' | 'status' | 'version' | 'receivedAt'>

/** What completeness is made of; days are day numbers. */
export interface CompletenessInput {
  readonly period: Period
  readonly dueDay: number
  readonly today: number
  /** Where each unit stands; units of the register that are not named are missing. */
  readonly units: readonly Standing[]
}

const MISSING = { status: 'missing', version: null, receivedAt: null } as const

const timelinessOf = (
  { status, receivedAt }: Pick<Standing, 'status' | 'receivedAt'>,
  dueDay: number,
  today: number,
): Pick<UnitCompleteness, 'timeliness' | 'daysLate'> => {
  if (receivedAt === null || status === 'missing' || status === 'returned') {
    const days = Math.max(0, today - dueDay)
    return { timeliness: days > 0 ? 'overdue' : 'awaited', daysLate: days }
  }
  const days = daysLate(receivedAt, dueDay)
  return { timeliness: days > 0 ? 'late' : 'on-time', daysLate: days }
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
export const completenessOf = ({ period, dueDay, today, units }: CompletenessInput): Completeness => {
  const standing = new Map(units.map((unit) => [unit.unit, unit]))
  const rows = reportingUnitsOn(period.lastDay).map(({ code, name }): UnitCompleteness => {
    const { status, version, receivedAt } = standing.get(code) ?? MISSING
    return {
      unit: code,
      name,
      status,
      version,
      receivedAt,
      ...timelinessOf({ status, receivedAt }, dueDay, today),
    }
  })
  return {
    period: period.id,
    dueOn: isoDay(dueDay),
    expected: rows.length,
    counts: countUnits(rows),
    units: rows,
  }
}
