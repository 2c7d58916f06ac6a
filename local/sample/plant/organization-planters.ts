import { addMonths, toDay } from '../../../shared/calendar/day.ts'
import type { OrganizationRecord } from '../records.ts'
import type { Ground } from './planter.ts'
import { anyOf, inRecord, type Planter } from './planter.ts'
import { change, type Row } from './row.ts'

const isRegulated = ({ regulationDate }: OrganizationRecord): boolean => regulationDate !== null

/** A member who could fail without anyone else above being strong. */
const whoCouldFail = (row: Row<'organizations'>, { kin, rows }: Ground): Row<'members'> | undefined => {
  const isOnlyStrong = (cell: Row<'organizations'>) =>
    [cell, ...kin.above(cell)].filter(({ record }) => record.classification === 'strong').length === 1
  const below = rows.organizations.filter((other) => [other, ...kin.above(other)].includes(row))
  return below
    .filter(isOnlyStrong)
    .flatMap(({ record }) => kin.membersIn(record.code))
    .find(({ record }) => record.isExempt !== true)
}

const TERM_START = toDay(2010, 1, 1)
const CLASSIFIED_AFTER_MONTHS = 6

/** The first day from which an organization is still too young to be classified. */
const youngSince = ({ period }: Ground): number => addMonths(period.lastDay, -CLASSIFIED_AFTER_MONTHS) + 3

/** What an organization says of itself. */
export const ORGANIZATION_PLANTERS: readonly Planter[] = [
  inRecord('organization.classified-too-young', {
    sheet: 'organizations',
    column: 'classification',
    isFit: ({ classification }) => classification !== null,
    fields: (_, ground) => ({
      foundedOn: ground.random.pick([youngSince(ground), ground.period.lastDay]),
    }),
  }),
  inRecord('organization.strong-with-failing-member', {
    sheet: 'organizations',
    column: 'classification',
    isFit: ({ classification }, ground, row) =>
      classification === 'strong' && whoCouldFail(row, ground) !== undefined,
    also(row, ground) {
      const member = whoCouldFail(row, ground)
      if (member) change(member, { classification: 'failing' })
    },
  }),
  anyOf(
    inRecord('organization.regulation-incomplete', {
      sheet: 'organizations',
      column: 'regulationDate',
      isFit: isRegulated,
      cell: () => null,
    }),
    inRecord('organization.regulation-incomplete', {
      sheet: 'organizations',
      column: 'regulationNumber',
      isFit: isRegulated,
      cell: () => null,
    }),
  ),
  inRecord('organization.regulation-before-term', {
    sheet: 'organizations',
    column: 'regulationDate',
    isFit: isRegulated,
    fields: (_, { random }) => ({ regulationDate: TERM_START - random.pick([1, 200, 1500]) }),
  }),
]
