import { isCellLevel } from '../../../shared/forms/so-don-vi/organization-kinds.ts'
import type { OrganizationRecord } from '../records.ts'
import { PARENTS } from './damage.ts'
import type { Ground } from './planter.ts'
import { inRecord, type Planter } from './planter.ts'
import { change, type Row } from './row.ts'

const isCommittee = ({ level }: OrganizationRecord): boolean => !isCellLevel(level)
const isChiBo = ({ level }: OrganizationRecord): boolean => isCellLevel(level)

/** One official member more. */
const grown = ({ members, officialMembers }: OrganizationRecord): Partial<OrganizationRecord> => ({
  members: members + 1,
  officialMembers: officialMembers + 1,
})

/** All above have one member more as well. */
const growAbove = (row: Row<'organizations'>, { kin }: Ground) => {
  for (const upper of kin.above(row)) change(upper, grown(upper.record))
}

/** One fewer than an organization needs. */
const TOO_FEW = 2

const hasAdmitted = ({ admittedThisYear }: OrganizationRecord): boolean => (admittedThisYear ?? 0) > 0

/** Numbers of an organization that do not go together. */
export const COUNT_PLANTERS: readonly Planter[] = [
  inRecord('organization.members-not-additive', {
    sheet: 'organizations',
    column: 'members',
    isFit: () => true,
    fields: ({ officialMembers }, { random }) => ({
      officialMembers: officialMembers + random.pick([1, 2, 10]),
    }),
  }),
  inRecord('organization.members-differ-from-cells', {
    sheet: 'organizations',
    column: 'members',
    places: [PARENTS],
    isFit: isCommittee,
    fields: grown,
  }),
  inRecord('organization.members-differ-from-list', {
    sheet: 'organizations',
    column: 'members',
    isFit: (record, { hasSheet }) => hasSheet('members') && isChiBo(record),
    fields: grown,
    also: growAbove,
  }),
  inRecord('organization.too-few-official', {
    sheet: 'organizations',
    column: 'officialMembers',
    isFit: isChiBo,
    fields: ({ members }, { random }) => {
      const officialMembers = random.between(0, TOO_FEW)
      return { officialMembers, probationaryMembers: members - officialMembers }
    },
  }),
  inRecord('organization.committee-differs', {
    sheet: 'organizations',
    column: 'committeeMembers',
    isFit: ({ committeeMembers }, { hasSheet }) => hasSheet('members') && (committeeMembers ?? 0) > 0,
    fields: ({ committeeMembers }, { random }) => ({
      committeeMembers: (committeeMembers ?? 0) + random.pick([-1, 1, 5]),
    }),
  }),
  inRecord('organization.admitted-without-masses', {
    sheet: 'organizations',
    column: 'hasMasses',
    isFit: hasAdmitted,
    fields: () => ({ hasMasses: false }),
  }),
  inRecord('organization.admitted-year-above-total', {
    sheet: 'organizations',
    column: 'admittedThisYear',
    isFit: hasAdmitted,
    fields: ({ admittedThisYear }) => ({ admittedSince2011: (admittedThisYear ?? 0) - 1 }),
  }),
  inRecord('organization.admitted-differs-from-list', {
    sheet: 'organizations',
    column: 'admittedThisYear',
    isFit: ({ admittedThisYear }, { hasSheet }) => hasSheet('members') && admittedThisYear !== null,
    fields: ({ admittedThisYear, admittedSince2011 }) => ({
      hasMasses: true,
      admittedThisYear: (admittedThisYear ?? 0) + 1,
      admittedSince2011: (admittedSince2011 ?? 0) + 1,
    }),
  }),
]
