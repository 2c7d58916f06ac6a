import type { OrganizationRecord } from '../records.ts'
import { inRecord, type Planter } from './planter.ts'
import { change } from './row.ts'

/** What only a grassroots organization fills in. */
const NOT_GRASSROOTS = {
  level: 'subordinate-cell',
  type: null,
  commune: null,
  foundedOn: null,
  committeeMembers: null,
  hasMasses: null,
  admittedThisYear: null,
  admittedSince2011: null,
  classification: null,
  regulationNumber: null,
  regulationDate: null,
  superiorVisits: null,
  secretaryAlso: null,
  studiedOn: null,
  programNumber: null,
} satisfies Partial<OrganizationRecord>

/** A chi bộ cơ sở becomes a committee with a single cell, in which all its members are. */
const tooSmallCommittee = inRecord('organization.committee-below-30', {
  sheet: 'organizations',
  column: 'members',
  isFit: ({ level }) => level === 'grassroots-cell',
  fields: () => ({ level: 'grassroots-committee' as const }),
  also(row, ground) {
    const { code, name } = row.record
    const cell = { ...row.record, ...NOT_GRASSROOTS, code: `${code}.1`, parent: code, name: `${name} 1` }
    ground.addAfter(row, cell)
    for (const member of ground.kin.membersIn(code)) {
      const isSecretary = member.record.committeeRole === 'secretary'
      change(member, { organization: cell.code, ...(isSecretary && { cellRole: 'secretary' }) })
    }
  },
})

const isWithoutHamlets = ({ commune, level }: OrganizationRecord): boolean =>
  level === 'grassroots-committee' && commune === null

/** A committee becomes a chi bộ cơ sở, in which all the members of its cells are. */
const tooLargeCell = inRecord('organization.cell-above-30', {
  sheet: 'organizations',
  column: 'members',
  isFit: isWithoutHamlets,
  fields: () => ({ level: 'grassroots-cell' as const }),
  also(row, { rows, kin }) {
    const below = rows.organizations.filter((other) => other !== row && kin.topOf(other) === row)
    for (const other of below) {
      rows.organizations.splice(rows.organizations.indexOf(other), 1)
      for (const member of kin.membersIn(other.record.code)) {
        change(member, { organization: row.record.code, cellRole: null })
      }
    }
  },
})

/** Organizations of the other size than their level is for. */
export const SIZE_PLANTERS: readonly Planter[] = [tooSmallCommittee, tooLargeCell]
