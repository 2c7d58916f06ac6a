import type { MemberRecord, OrganizationRecord } from '../records.ts'
import type { Ground } from './planter.ts'
import { anyOf, atCell, type Planter } from './planter.ts'
import { change, type Row } from './row.ts'

type Member = Row<'members'>
type Organization = Row<'organizations'>

/** How to plant an error of an organization among its members. */
interface SeatRecipe {
  readonly column: string
  readonly isOf: (record: OrganizationRecord) => boolean
  /** Whether the member's seat can be changed so. */
  readonly isFit: (member: MemberRecord) => boolean
  readonly seat: Partial<MemberRecord>
  /** How many seats the grassroots committee has more. */
  readonly more?: number
}

const isCell = ({ level }: OrganizationRecord): boolean => level === 'subordinate-cell'
const isGrassroots = ({ parent }: OrganizationRecord): boolean => parent === null

const membersBelow = ({ kin, rows }: Ground, row: Organization): readonly Member[] => {
  if (isCell(row.record)) return kin.membersIn(row.record.code)
  const below = rows.organizations.filter((other) => kin.topOf(other) === row)
  return below.flatMap(({ record }) => kin.membersIn(record.code))
}

/** A planter that changes a seat of one member; the issue is on the organization's row. */
const amongMembers = (rule: string, { column, isOf, isFit, seat, more = 0 }: SeatRecipe): Planter => ({
  rule,
  plant(ground) {
    const memberOf = (row: Organization) => membersBelow(ground, row).find(({ record }) => isFit(record))
    const row = ground.find('organizations', (candidate) => {
      return isOf(candidate.record) && memberOf(candidate) !== undefined
    })
    const member = row && memberOf(row)
    if (!member) return null
    change(member, seat)
    const { committeeMembers } = row.record
    if (more > 0 && committeeMembers !== null) change(row, { committeeMembers: committeeMembers + more })
    return atCell(rule, row, column)
  },
})

const CELL_COMMITTEE_FROM = 9

const noSecretary = anyOf(
  amongMembers('organization.no-secretary', {
    column: 'code',
    isOf: isCell,
    isFit: ({ cellRole }) => cellRole === 'secretary',
    seat: { cellRole: null },
  }),
  amongMembers('organization.no-secretary', {
    column: 'code',
    isOf: isGrassroots,
    isFit: ({ committeeRole }) => committeeRole === 'secretary',
    seat: { committeeRole: 'member' },
  }),
)

const severalSecretaries = anyOf(
  amongMembers('organization.several-secretaries', {
    column: 'code',
    isOf: isCell,
    isFit: ({ status, cellRole }) => status === 'official' && cellRole === null,
    seat: { cellRole: 'secretary' },
  }),
  amongMembers('organization.several-secretaries', {
    column: 'code',
    isOf: isGrassroots,
    isFit: ({ committeeRole }) => committeeRole === 'member' || committeeRole === 'standing-member',
    seat: { committeeRole: 'secretary' },
  }),
  amongMembers('organization.several-secretaries', {
    column: 'code',
    isOf: isGrassroots,
    isFit: ({ status, committeeRole }) => status === 'official' && committeeRole === null,
    seat: { committeeRole: 'secretary' },
    more: 1,
  }),
)

/** Seats in committees that go against the Charter. */
export const SEAT_PLANTERS: readonly Planter[] = [
  noSecretary,
  severalSecretaries,
  amongMembers('organization.committee-of-small-cell', {
    column: 'officialMembers',
    isOf: (record) => isCell(record) && record.officialMembers < CELL_COMMITTEE_FROM,
    isFit: ({ status, cellRole }) => status === 'official' && cellRole === null,
    seat: { cellRole: 'member' },
  }),
]
