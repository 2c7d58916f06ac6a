import { toDay } from '../../../shared/calendar/day.ts'
import { inventName } from '../people/invent-name.ts'
import type { MemberRecord } from '../records.ts'
import type { Ground } from './planter.ts'
import { atCell, type Planter } from './planter.ts'
import type { Row } from './row.ts'

/** An official member without office, in the Party before this year. */
export const isOrdinary = (
  { status, committeeRole, cellRole, admittedOn }: MemberRecord,
  { period }: Ground,
): boolean =>
  status === 'official' &&
  committeeRole === null &&
  cellRole === null &&
  admittedOn < toDay(period.year, 1, 1)

const OTHER_SERIALS = '9'

interface StrangerOptions {
  readonly isFit?: (record: MemberRecord, ground: Ground) => boolean
  /** What the unit has once and this error needs for itself. */
  readonly places?: readonly string[]
}

/**
 * A planter that adds a member who belongs to no chi bộ, so that no count of an organization is
 * concerned; `place` says where the row wants to belong. The issue is at `organization`.
 */
export const addStranger = (
  rule: string,
  place: (row: Row<'members'>, ground: Ground) => void,
  { isFit = () => true, places = [] }: StrangerOptions = {},
): Planter => ({
  rule,
  plant(ground) {
    const { random, movement } = ground
    if (!ground.isFree(...places)) return null
    const beside = ground.find('members', ({ record }) => isOrdinary(record, ground) && isFit(record, ground))
    if (!beside) return null
    ground.take(...places)
    const { record } = beside
    const added = ground.addAfter(beside, {
      ...record,
      fileNumber: OTHER_SERIALS + record.fileNumber.slice(1),
      cardNumber: null,
      fullName: inventName(random, 'Kinh', record.gender),
    })
    movement.opening++
    movement.closing++
    place(added, ground)
    return atCell(rule, added, 'organization')
  },
})
