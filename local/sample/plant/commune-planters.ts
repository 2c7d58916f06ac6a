import { communeOn, communesOn } from '../../../shared/register/communes.ts'
import type { OrganizationRecord } from '../records.ts'
import type { Ground } from './planter.ts'
import { inRecord, type Planter } from './planter.ts'

const isOfCommune = ({ commune }: OrganizationRecord): boolean => commune !== null

/** A commune of another district, or a code that no commune has. */
export const strangeCommune = ({ period, unit, random }: Ground): string =>
  random.pick([
    '99999',
    random.pick(communesOn(period.lastDay).filter(({ district }) => district !== unit.code)).code,
  ])

/** An earlier organization that names a commune too and holds no error. */
const earlierCommune = (record: OrganizationRecord, { rows, isFree }: Ground) =>
  rows.organizations
    .slice(
      0,
      rows.organizations.findIndex((row) => row.record === record),
    )
    .find((row) => isOfCommune(row.record) && isFree(row))

/** Without the marks that tell Châu Bính from Châu Bình. */
const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

const otherName = ({ name, commune }: OrganizationRecord, { random, period }: Ground): string => {
  const own = communeOn(commune ?? '', period.lastDay)?.name ?? ''
  const isAccented = withoutAccents(own) !== own
  return isAccented && random.chance(0.5) ? withoutAccents(name) : `Đảng bộ cơ sở ${commune}`
}

/** Communes that an organization names. */
export const COMMUNE_PLANTERS: readonly Planter[] = [
  inRecord('organization.commune-unknown', {
    sheet: 'organizations',
    column: 'commune',
    isFit: isOfCommune,
    fields: (_, ground) => ({ commune: strangeCommune(ground) }),
  }),
  inRecord('organization.commune-name', {
    sheet: 'organizations',
    column: 'name',
    isFit: isOfCommune,
    fields: (record, ground) => ({ name: otherName(record, ground) }),
  }),
  inRecord('organization.commune-shared', {
    sheet: 'organizations',
    column: 'commune',
    isFit: (record, ground) => isOfCommune(record) && earlierCommune(record, ground) !== undefined,
    also(row, ground) {
      const earlier = earlierCommune(row.record, ground)
      if (!earlier) return
      ground.take(earlier)
      row.record = { ...row.record, commune: earlier.record.commune }
    },
  }),
]
