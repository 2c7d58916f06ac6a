import type { MemberRecord, UnitRecords } from '../records.ts'
import { leaveOut } from './leave-out.ts'
import { makeDuties } from './make-duties.ts'
import { makeGrassrootsRecords } from './make-grassroots.ts'
import type { UnnumberedMember } from './make-member.ts'
import { makeMovement } from './make-movement.ts'
import type { UnitContext } from './unit-context.ts'

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
  })
}
