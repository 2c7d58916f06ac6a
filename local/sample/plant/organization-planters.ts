import type { OrganizationRecord } from '../records.ts'
import type { Ground, Planted } from './ground.ts'
import { inRecord, type Planter } from './planter.ts'

const isGrassroots = ({ parent }: OrganizationRecord): boolean => parent === null
const isCommittee = ({ level }: OrganizationRecord): boolean => level === 'grassroots-committee'
const isCell = ({ level }: OrganizationRecord): boolean => level === 'subordinate-cell'
const isRegulated = ({ regulationDate }: OrganizationRecord): boolean => regulationDate !== null
const hasAdmitted = ({ admittedThisYear }: OrganizationRecord): boolean => (admittedThisYear ?? 0) > 0

/** A second secretary in a cell: the error stands at the cell's code, the cause among the members. */
const plantSecondSecretary = (ground: Ground): Planted | null => {
  const spot = ground.find('organizations', isCell)
  const index = (ground.records.members ?? []).findIndex(
    ({ organization, status, cellRole }) =>
      organization === spot?.record.code && status === 'official' && cellRole === null,
  )
  const record = ground.records.members?.[index]
  if (!spot || !record) return null
  const isDone = ground.write({ sheet: 'members', index, record }, 'cellRole', 'Bí thư chi bộ')
  return isDone ? ground.at('organization.several-secretaries', spot, 'code') : null
}

export const ORGANIZATION_PLANTERS: readonly Planter[] = [
  inRecord('organization.members-not-additive', 'organizations', isCell, ({ members, officialMembers }) => ({
    members,
    officialMembers: officialMembers + 1,
  })),
  inRecord(
    'organization.members-differ-from-cells',
    'organizations',
    isCommittee,
    ({ members, officialMembers }) => ({ members: members + 1, officialMembers: officialMembers + 1 }),
  ),
  inRecord('organization.too-few-official', 'organizations', isCell, ({ members }) => ({
    officialMembers: 2,
    probationaryMembers: members - 2,
  })),
  inRecord('organization.parent-unexpected', 'organizations', isGrassroots, (_, { records }) => ({
    parent: records.organizations[0]?.code ?? null,
  })),
  inRecord('organization.regulation-incomplete', 'organizations', isRegulated, () => ({
    regulationDate: null,
  })),
  inRecord(
    'organization.commune-unknown',
    'organizations',
    ({ commune }) => commune !== null,
    () => ({ commune: '99999' }),
  ),
  inRecord(
    'organization.admitted-year-above-total',
    'organizations',
    hasAdmitted,
    ({ admittedThisYear }) => ({ admittedThisYear, admittedSince2011: 0 }),
  ),
  inRecord('cell.not-an-integer', 'organizations', isGrassroots, () => ({ superiorVisits: 'hai lần' })),
  inRecord('cell.ambiguous-number', 'organizations', isGrassroots, () => ({ committeeMembers: 1.013 })),
  { rule: 'organization.several-secretaries', plant: plantSecondSecretary },
]
