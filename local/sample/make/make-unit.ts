import { PERIODS, parseDue } from '../../../shared/resolutions/nq09/periods.ts'
import type { DutyRecord, MemberRecord, MovementRecord, UnitRecords } from '../records.ts'
import { makeEnterprises } from './make-enterprises.ts'
import { makeGrassrootsRecords } from './make-grassroots.ts'
import type { UnnumberedMember } from './make-member.ts'
import type { UnitContext } from './unit-context.ts'

/** The unit's movement since the start of the year, balanced; `closing` is what it has now. */
const makeMovement = ({ random }: UnitContext, closing: number, admitted: number): MovementRecord => {
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

const HELD_TWICE = 0.08

const makeDuty = (
  context: UnitContext,
  duty: DutyRecord['duty'],
  due: string,
  symbol: string,
): DutyRecord => {
  const { random, calendar, plan } = context
  const span = parseDue(due)
  const isDone = span !== null && random.chance(plan.profile.dutiesDone)
  return {
    duty,
    due,
    doneOn: isDone ? random.between(span.firstDay + 5, Math.min(span.lastDay, calendar.reportDay)) : null,
    document: isDone ? `${random.between(1, 180)}-${symbol}` : null,
  }
}

/** What is due once a year; study and program in the first year of the Resolution. */
const yearlyDuties = (context: UnitContext): readonly DutyRecord[] => {
  const { year } = context.period
  const firstYear = PERIODS[0]?.year ?? year
  return [
    makeDuty(context, 'study', `${firstYear}`, 'BC/BTG'),
    makeDuty(context, 'program', `${firstYear}`, 'CTr/HU'),
    makeDuty(context, 'working-program', `${year}`, 'CTr/BTC'),
    makeDuty(context, 'meeting-inspection', `${year}`, 'BC/BTC'),
    makeDuty(context, 'front-comments', `${year}`, 'BC/MTTQ'),
  ]
}

/** The unit's recurring duties of the year up to the period; now and then a briefing was held twice. */
const makeDuties = (context: UnitContext): readonly DutyRecord[] => {
  const { random, period, plan } = context
  const briefings = Array.from({ length: period.quarter }, (_, i) => `${period.year}Q${i + 1}`)
    .map((due) => makeDuty(context, 'quarterly-briefing', due, 'TB/VP'))
    .flatMap((held) =>
      held.doneOn && random.chance(HELD_TWICE) ? [held, { ...held, document: '9-TB/BTC' }] : [held],
    )
  const inspections = Array.from({ length: Math.ceil(period.quarter / 2) }, (_, i) =>
    makeDuty(context, 'half-year-inspection', `${period.year}S${i + 1}`, 'KH/UBKT'),
  )
  const owed = plan.unit.owes.quarterlyBriefing === 'required' ? [...briefings, ...inspections] : inspections
  return [...owed, ...yearlyDuties(context)]
}

/** Optional columns that some units do not keep; they are blank there, and their sheets lack them. */
const NOT_KEPT: readonly {
  readonly members: readonly string[]
  readonly organizations: readonly string[]
  readonly hamlets: readonly string[]
}[] = [
  { members: [], organizations: [], hamlets: [] },
  { members: ['isAway'], organizations: [], hamlets: ['note'] },
  { members: ['occupation', 'note'], organizations: ['foundedOn'], hamlets: ['note'] },
  { members: [], organizations: ['note'], hamlets: [] },
]

const blank = <T extends object>(records: readonly T[], columns: readonly string[]): readonly T[] => {
  if (columns.length === 0) return records
  const nothing = Object.fromEntries(columns.map((column) => [column, null]))
  return records.map((record) => ({ ...record, ...nothing }))
}

const habitOf = (unit: string) => {
  const letters = [...unit].reduce((sum, letter) => sum + letter.charCodeAt(0), 0)
  return NOT_KEPT[letters % NOT_KEPT.length]
}

/** Blanks the columns that the unit does not keep. */
const leaveOut = (records: UnitRecords): UnitRecords => {
  const { members = [], organizations = [], hamlets = [] } = habitOf(records.unit.code) ?? {}
  return {
    ...records,
    organizations: blank(records.organizations, organizations),
    hamlets: records.hamlets && blank(records.hamlets, hamlets),
    members: records.members && blank(records.members, members),
  }
}

/** A prime below 100,000,000 and a step: the numbers of 8 digits do not repeat. */
const CARD_NUMBERS = 99_999_989
const CARD_STEP = 48_271
const CARD_LOST = 0.005

const numbersOf = (
  { random }: UnitContext,
  { status }: UnnumberedMember,
  serial: number,
): Pick<MemberRecord, 'fileNumber' | 'cardNumber'> => {
  const hasCard = status === 'official' && !random.chance(CARD_LOST)
  return {
    fileNumber: `${String(serial).padStart(6, '0')}NA`,
    cardNumber: hasCard ? String((serial * CARD_STEP) % CARD_NUMBERS).padStart(8, '0') : null,
  }
}

/** Makes the records of a unit; `firstSerial` is the number of its first member in the province, from 1. */
export const makeUnit = (context: UnitContext, firstSerial: number): UnitRecords => {
  const { plan, calendar, random, hasMembers } = context
  const parts = plan.grassroots.map((grassroots, i) => makeGrassrootsRecords(context, grassroots, i))
  const members = parts
    .flatMap((part) => part.members)
    .map((member, i) => ({ ...numbersOf(context, member, firstSerial + i), ...member }))
  const closing = plan.grassroots.reduce((sum, grassroots) => sum + grassroots.members, 0)
  const admitted = hasMembers
    ? members.filter(({ admittedOn }) => admittedOn >= calendar.yearStart).length
    : random.between(10, 40)
  return leaveOut({
    unit: plan.unit,
    organizations: parts.flatMap(({ organizations }) => organizations),
    hamlets: plan.unit.owes.hamlets === 'required' ? parts.flatMap(({ hamlets }) => hamlets) : null,
    members: hasMembers ? members : null,
    duties: makeDuties(context),
    movement: makeMovement(context, closing, admitted),
    enterprises: makeEnterprises(context),
  })
}
