import type { OrganizationRecord } from '../records.ts'
import { isLoose, LOSS, PARENTS } from './damage.ts'
import type { Ground } from './planter.ts'
import { anyOf, atCell, inRecord, type Planter } from './planter.ts'
import { change, type Row } from './row.ts'

type Organization = Row<'organizations'>

/** Loose cells beside a loose one, so that the two can point at each other. */
const companionOf = (row: Organization, ground: Ground): Organization | undefined =>
  ground.kin
    .childrenOf(row.record.parent ?? '')
    .find((other) => other !== row && isLoose(other.record, ground))

const selfLoop = inRecord('organization.parent-cycle', {
  sheet: 'organizations',
  column: 'parent',
  places: [PARENTS],
  isFit: isLoose,
  fields: ({ code }) => ({ parent: code }),
})

/** Two cells that each name the other; the issue is on the first of them. */
const doubleLoop: Planter = {
  rule: 'organization.parent-cycle',
  plant(ground) {
    if (!ground.isFree(PARENTS)) return null
    const row = ground.find(
      'organizations',
      (candidate) => isLoose(candidate.record, ground) && companionOf(candidate, ground) !== undefined,
    )
    const other = row && companionOf(row, ground)
    if (!other) return null
    ground.take(PARENTS)
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

/** Fewer rows than this name any other code that nobody has. */
const MOST_STRAYS = 9

/** Whose part of the sheet another organization seems to be. */
export const PARENT_PLANTERS: readonly Planter[] = [
  inRecord('organization.parent-unexpected', {
    sheet: 'organizations',
    column: 'parent',
    isFit: ({ parent }) => parent === null,
    fields: ({ code }, { random, rows }) => ({
      parent: random.pick(['KHONG-CO', code, random.pick(rows.organizations).record.code]),
    }),
  }),
  inRecord('organization.parent-unknown', {
    sheet: 'organizations',
    column: 'parent',
    places: [PARENTS],
    isFit: isLoose,
    fields: () => ({ parent: 'KHONG-CO' }),
  }),
  inRecord('cell.bad-code', {
    sheet: 'organizations',
    column: 'parent',
    places: [PARENTS],
    isFit: isLoose,
    cell: () => 'Đảng bộ xã',
  }),
  inRecord('cell.bad-code', {
    sheet: 'organizations',
    column: 'code',
    places: [PARENTS, ...LOSS],
    isFit: ({ level, code }, { kin }) =>
      level === 'subordinate-cell' && kin.membersIn(code).length > MOST_STRAYS,
    cell: () => 'Chi bộ 1/2',
  }),
  anyOf(selfLoop, doubleLoop),
  inRecord('organization.parent-level', {
    sheet: 'organizations',
    column: 'parent',
    isFit: (record, ground) => wrongParentOf(record, ground) !== null,
    fields: (record, ground) => ({ parent: wrongParentOf(record, ground) }),
  }),
]
