import type { OrganizationRecord } from '../records.ts'
import { atCell, inRecord, type Planter } from './planter.ts'
import type { Row } from './row.ts'

/** An earlier member of the same chi bộ. */
const earlierMember = (row: Row<'members'>, inCell: readonly Row<'members'>[]) =>
  inCell[0] === row ? undefined : inCell[0]

const EMPTY = {
  members: 0,
  officialMembers: 0,
  probationaryMembers: 0,
  committeeMembers: null,
} satisfies Partial<OrganizationRecord>

/** A second organization with the code of another one; it has no members, so that no sum changes. */
const repeatedOrganization: Planter = {
  rule: 'cell.not-unique',
  plant(ground) {
    const row = ground.find('organizations', () => true)
    if (!row) return null
    const added = ground.addAfter(row, { ...row.record, ...EMPTY, name: `${row.record.name} (mới)` })
    return atCell('cell.not-unique', added, 'code')
  },
}

const repeatedNumber = (column: 'fileNumber' | 'cardNumber'): Planter =>
  inRecord('cell.not-unique', {
    sheet: 'members',
    column,
    isFit: (record, { kin }, row) => {
      const first = earlierMember(row, kin.membersIn(record.organization))
      return first !== undefined && first.record[column] !== null && record[column] !== null
    },
    cell: ({ organization }, { kin, random }) => {
      const number = kin.membersIn(organization)[0]?.record[column] ?? null
      return random.chance(0.5) ? number : (number?.toLowerCase() ?? null)
    },
  })

const repeatedHamlet: Planter = {
  rule: 'cell.not-unique',
  plant(ground) {
    const { hamlets } = ground.rows
    const row = ground.find('hamlets', ({ record }) => {
      const first = hamlets.find((other) => other.record.organization === record.organization)
      return first !== undefined && first.record !== record
    })
    const first = hamlets.find((other) => other.record.organization === row?.record.organization)
    if (!row || !first) return null
    row.typed.set('code', first.record.code.toLowerCase())
    return atCell('cell.not-unique', row, 'code')
  },
}

/** The same row once more, somewhere after the first. */
const copyIn = (sheet: 'organizations' | 'hamlets' | 'members' | 'duties'): Planter => ({
  rule: 'row.duplicate',
  plant(ground) {
    const row = ground.find(sheet, () => true)
    if (!row) return null
    const copy = ground.addAfter(row, row.record)
    return { rule: 'row.duplicate', sheet, finish: (canvas) => canvas.firstCellOf(copy) }
  },
})

/** Values and rows that stand twice. */
export const REPEAT_PLANTERS: readonly Planter[] = [
  repeatedNumber('fileNumber'),
  repeatedNumber('cardNumber'),
  repeatedHamlet,
  repeatedOrganization,
  copyIn('members'),
  copyIn('organizations'),
  copyIn('hamlets'),
  copyIn('duties'),
]
