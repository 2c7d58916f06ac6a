import type { OrganizationLevelKey, OrganizationTypeKey } from './keys.ts'

const groupOf = <K extends string>(...keys: readonly K[]) => {
  const group: ReadonlySet<string> = new Set(keys)
  return (key: string): boolean => group.has(key)
}

/** Đảng bộ cơ sở or Chi bộ cơ sở. False for a level that is blank or unknown, as in all of these. */
export const isGrassrootsLevel = groupOf<OrganizationLevelKey>('grassroots-committee', 'grassroots-cell')

/** A đảng bộ: of the grassroots or a section of one. */
export const isCommitteeLevel = groupOf<OrganizationLevelKey>('grassroots-committee', 'section-committee')

/** A chi bộ of either kind. */
export const isCellLevel = groupOf<OrganizationLevelKey>('grassroots-cell', 'subordinate-cell')

/** Xã, Phường or Thị trấn. */
export const isCommuneType = groupOf<OrganizationTypeKey>('commune', 'ward', 'township')

/** One of the two Doanh nghiệp types. */
export const isEnterpriseType = groupOf<OrganizationTypeKey>('state-enterprise', 'private-enterprise')
