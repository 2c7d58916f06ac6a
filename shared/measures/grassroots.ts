import { isCommuneType, isEnterpriseType, isGrassrootsLevel } from '../forms/so-don-vi/organization-kinds.ts'
import type { Tree } from '../reading/tree/tree.ts'
import type { Workbook } from '../reading/workbook.ts'

/** A workbook whose organizations were read. */
export type WithOrganizations = Workbook & {
  readonly organizations: NonNullable<Workbook['organizations']>
}

/** Grassroots organizations: đảng bộ cơ sở and chi bộ cơ sở. */
export const grassroots = ({ organizations }: WithOrganizations): readonly number[] =>
  organizations.columns.level.known().filter((i) => isGrassrootsLevel(organizations.columns.level.at(i)))

const grassrootsOfType = (book: WithOrganizations, isType: (type: string) => boolean): readonly number[] =>
  grassroots(book).filter((i) => isType(book.organizations.columns.type.at(i)))

/** Grassroots organizations of communes, wards and townships. */
export const communes = (book: WithOrganizations) => grassrootsOfType(book, isCommuneType)

/** Grassroots organizations in enterprises that have people to admit. */
export const enterprisesWithMasses = (book: WithOrganizations): readonly number[] => {
  const hasMasses = book.organizations.columns.hasMasses.at
  return grassrootsOfType(book, isEnterpriseType).filter((i) => hasMasses(i) === 'yes')
}

/** Grassroots organizations of agencies, public services and enterprises. */
export const workplaces = (book: WithOrganizations) =>
  grassrootsOfType(book, (type) => type === 'agency' || type === 'public-service' || isEnterpriseType(type))

/** Organizations with something at or below them for which `isFound`. */
export const organizationsAbove = (
  { organizations }: WithOrganizations,
  tree: Tree | null,
  isFound: (organization: number) => boolean,
) => {
  const found = new Set<number>()
  for (let i = 0; tree && i < organizations.size; i++) {
    for (let o = isFound(i) ? i : -1; o >= 0 && !found.has(o); o = tree.parentOf(o)) found.add(o)
  }
  return (i: number): boolean => found.has(i)
}
