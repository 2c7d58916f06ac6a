import type { HamletRecord } from '../records.ts'
import type { Ground } from './planter.ts'
import { anyOf, inRecord, type Planter } from './planter.ts'
import { change } from './row.ts'

const NOWHERE = 'KHONG-CO'

const hasOwnCell = ({ cellStatus }: HamletRecord): boolean => cellStatus === 'own'
const hasCell = ({ cell }: HamletRecord): boolean => cell !== null
const strengthOf = ({ residentMembers, reinforcedMembers }: HamletRecord): number =>
  residentMembers + reinforcedMembers

const membersOfCell = ({ cell }: HamletRecord, { kin }: Ground): number =>
  kin.organizationOf(cell)?.record.members ?? 0

/** A grassroots organization that is no commune's. */
const otherGrassroots = ({ rows }: Ground): string | null =>
  rows.organizations.find(({ record }) => record.parent === null && record.commune === null)?.record.code ??
  null

/** A cell of another grassroots organization, large enough and of no hamlet. */
const cellElsewhere = (hamlet: HamletRecord, { rows, kin, isFree }: Ground) =>
  rows.organizations.find(
    (row) =>
      row.record.level === 'subordinate-cell' &&
      row.record.members >= strengthOf(hamlet) &&
      kin.topOf(row).record.code !== hamlet.organization &&
      kin.hamletsAt(row.record.code).length === 0 &&
      isFree(row),
  )

/** The cell of an earlier hamlet of the commune that can hold this one's members too. */
const earlierCell = (hamlet: HamletRecord, { rows, kin }: Ground): string | null => {
  const before = rows.hamlets.slice(
    0,
    rows.hamlets.findIndex(({ record }) => record === hamlet),
  )
  const earlier = before.find(
    ({ record }) =>
      hasOwnCell(record) &&
      record.organization === hamlet.organization &&
      (kin.organizationOf(record.cell)?.record.members ?? 0) >= strengthOf(hamlet),
  )
  return earlier?.record.cell ?? null
}

const CELL_RECIPES = [
  inRecord('hamlet.cell-unknown', {
    sheet: 'hamlets',
    column: 'cell',
    isFit: hasCell,
    fields: () => ({ cell: NOWHERE }),
  }),
  inRecord('hamlet.cell-not-cell', {
    sheet: 'hamlets',
    column: 'cell',
    isFit: hasCell,
    fields: ({ organization }) => ({ cell: organization }),
  }),
  inRecord('hamlet.cell-elsewhere', {
    sheet: 'hamlets',
    column: 'cell',
    isFit: (record, ground) => hasCell(record) && cellElsewhere(record, ground) !== undefined,
    also(row, ground) {
      const cell = cellElsewhere(row.record, ground)
      if (cell && ground.take(cell)) change(row, { cell: cell.record.code })
    },
  }),
  inRecord('hamlet.cell-unexpected', {
    sheet: 'hamlets',
    column: 'cell',
    isFit: ({ cellStatus }) => cellStatus === 'none',
    fields: ({ organization }, { kin }) => ({
      cell: kin.childrenOf(organization)[0]?.record.code ?? NOWHERE,
    }),
  }),
  inRecord('hamlet.cell-shared', {
    sheet: 'hamlets',
    column: 'cell',
    isFit: (record, ground) => hasOwnCell(record) && earlierCell(record, ground) !== null,
    fields: (record, ground) => ({ cell: earlierCell(record, ground) }),
  }),
]

/** Hamlets and the organizations they name. */
export const HAMLET_PLANTERS: readonly Planter[] = [
  inRecord('hamlet.organization-unknown', {
    sheet: 'hamlets',
    column: 'organization',
    isFit: () => true,
    cell: () => NOWHERE,
  }),
  anyOf(
    inRecord('hamlet.organization-not-commune', {
      sheet: 'hamlets',
      column: 'organization',
      isFit: hasCell,
      cell: ({ cell }) => cell,
    }),
    inRecord('hamlet.organization-not-commune', {
      sheet: 'hamlets',
      column: 'organization',
      isFit: ({ cellStatus }, ground) => cellStatus === 'none' && otherGrassroots(ground) !== null,
      cell: (_, ground) => otherGrassroots(ground),
    }),
  ),
  ...CELL_RECIPES,
  inRecord('hamlet.cell-without-members', {
    sheet: 'hamlets',
    column: 'residentMembers',
    isFit: hasOwnCell,
    fields: () => ({ residentMembers: 0, reinforcedMembers: 0, officerAssigned: true }),
  }),
  inRecord('hamlet.cell-only-reinforced', {
    sheet: 'hamlets',
    column: 'residentMembers',
    isFit: hasOwnCell,
    fields: () => ({ residentMembers: 0, reinforcedMembers: 3, officerAssigned: true }),
  }),
  inRecord('hamlet.members-above-cell', {
    sheet: 'hamlets',
    column: 'residentMembers',
    isFit: hasOwnCell,
    fields: (record, ground) => ({
      residentMembers: membersOfCell(record, ground) - record.reinforcedMembers + 1,
    }),
  }),
  inRecord('hamlet.no-officer', {
    sheet: 'hamlets',
    column: 'officerAssigned',
    isFit: ({ cellStatus, residentMembers }) => cellStatus === 'none' || residentMembers === 0,
    fields: (_, { random }) => ({ officerAssigned: random.pick([false, null]) }),
  }),
]
