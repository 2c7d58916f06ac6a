import type { OrganizationRecord } from '../records.ts'
import { cutOff, isLoose, PARENTS } from './damage.ts'
import type { Ground } from './ground.ts'
import { anyOf, atCell, inRecord, type Planter } from './planter.ts'
import { change, type Row } from './row.ts'

const SMALLEST_COMMITTEE = 30

type Organization = Row<'organizations'>

/** All above have so many members fewer. */
const lessen = (row: Organization, { kin }: Ground) => {
  const { members, officialMembers, probationaryMembers } = row.record
  for (const upper of kin.above(row)) {
    change(upper, {
      members: upper.record.members - members,
      officialMembers: upper.record.officialMembers - officialMembers,
      probationaryMembers: upper.record.probationaryMembers - probationaryMembers,
    })
  }
}

const canSpare = (row: Organization, { kin }: Ground, members: number): boolean =>
  kin.topOf(row).record.members - members >= SMALLEST_COMMITTEE

/** Loose cells beside a loose one, so that the two can point at each other. */
const companionOf = (row: Organization, ground: Ground): Organization | undefined =>
  ground.kin
    .childrenOf(row.record.parent ?? '')
    .find((other) => other !== row && isLoose(other.record, ground))

const selfLoop = inRecord('organization.parent-cycle', {
  sheet: 'organizations',
  column: 'parent',
  isFit: (record, ground, row) => isLoose(record, ground) && canSpare(row, ground, record.members),
  fields: ({ code }) => ({ parent: code }),
  also(row, ground) {
    cutOff(row, ground)
    lessen(row, ground)
  },
})

/** Two cells that each name the other; the issue is on the first of them. */
const doubleLoop: Planter = {
  rule: 'organization.parent-cycle',
  plant(ground) {
    const row = ground.find('organizations', (candidate) => {
      if (!isLoose(candidate.record, ground)) return false
      const other = companionOf(candidate, ground)
      return (
        other !== undefined && canSpare(candidate, ground, candidate.record.members + other.record.members)
      )
    })
    const other = row && companionOf(row, ground)
    if (!other) return null
    for (const each of [row, other]) {
      cutOff(each, ground)
      lessen(each, ground)
    }
    change(row, { parent: other.record.code })
    change(other, { parent: row.record.code })
    const { organizations } = ground.rows
    const first = organizations.indexOf(row) < organizations.indexOf(other) ? row : other
    return atCell('organization.parent-cycle', first, 'parent')
  },
}

/** An organization that cannot be above it, yet leaves all sums as they are. */
const wrongParentOf = ({ level, code, parent }: OrganizationRecord, { kin }: Ground): string | null => {
  if (level !== 'subordinate-cell' && level !== 'section-committee') return null
  const beside = kin.childrenOf(parent ?? '').map(({ record }) => record)
  const other = beside.find((record) => record.level === 'subordinate-cell' && record.code !== code)
  return other?.code ?? null
}

/** Whose part of the sheet another organization seems to be. */
export const PARENT_PLANTERS: readonly Planter[] = [
  inRecord('organization.parent-unexpected', {
    sheet: 'organizations',
    column: 'parent',
    isFit: ({ parent }) => parent === null,
    // The code of a row would put all that lies below this one below that row too: many errors, not one.
    fields: () => ({ parent: 'KHONG-CO' }),
  }),
  inRecord('organization.parent-unknown', {
    sheet: 'organizations',
    column: 'parent',
    places: [PARENTS],
    isFit: isLoose,
    fields: () => ({ parent: 'KHONG-CO' }),
    also: cutOff,
  }),
  inRecord('cell.bad-code', {
    sheet: 'organizations',
    column: 'parent',
    places: [PARENTS],
    isFit: isLoose,
    cell: () => 'Đảng bộ xã',
    also: cutOff,
  }),
  anyOf(selfLoop, doubleLoop),
  inRecord('organization.parent-level', {
    sheet: 'organizations',
    column: 'parent',
    isFit: (record, ground) => wrongParentOf(record, ground) !== null,
    fields: (record, ground) => ({ parent: wrongParentOf(record, ground) }),
  }),
]
