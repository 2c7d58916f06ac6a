import { fold } from '../../shared/reading/text/fold.ts'
import { communeOn } from '../../shared/register/communes.ts'
import { PERIOD, UNIT } from '../../test/straight-line/invented/plan.ts'
import {
  isCell,
  isCommittee,
  isCommuneType,
  isEnterpriseType,
  isGrassroots,
  type Organization,
} from './book.ts'
import { REST } from './organization-dates.ts'
import { isOutside, NUMBERS, PEOPLE } from './organization-numbers.ts'
import type { RowRule } from './row-rule.ts'

const isNumber = (value: number | null | undefined): value is number => typeof value === 'number'

const needs = (
  column: keyof Organization & string,
  isNeeded: (o: Organization) => boolean,
): RowRule<Organization> => ({
  rule: 'cell.required',
  column,
  isBroken: (o) => o[column] === null && isNeeded(o),
})

const isEnterprise = (o: Organization): boolean => isGrassroots(o) && isEnterpriseType(o.type)
const isSubordinate = (o: Organization): boolean => o.level === 'Chi bộ trực thuộc'

const REQUIRED: readonly RowRule<Organization>[] = [
  needs('parent', (o) => Boolean(o.level) && !isGrassroots(o)),
  needs('type', isGrassroots),
  needs('commune', (o) => isGrassroots(o) && isCommuneType(o.type)),
  needs('hasMasses', isEnterprise),
  needs('admittedThisYear', isEnterprise),
  needs('admittedSince2011', isEnterprise),
]

const isFitParent = (o: Organization, superior: Organization): boolean =>
  superior.level === 'Đảng bộ cơ sở' || (isSubordinate(o) && superior.level === 'Đảng bộ bộ phận')

const PLACE: readonly RowRule<Organization>[] = [
  {
    rule: 'organization.parent-unexpected',
    column: 'parent',
    isBroken: (o) => isGrassroots(o) && Boolean(o.parent),
  },
  {
    rule: 'organization.parent-unknown',
    column: 'parent',
    isBroken: (o) => Boolean(o.parent) && o.stated === null,
  },
  {
    rule: 'organization.parent-level',
    column: 'parent',
    isBroken: (o) => Boolean(o.level && o.superior?.level && !isFitParent(o, o.superior)),
  },
]

const words = (text: string): string => ` ${fold(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '))} `

const communeOf = (o: Organization) =>
  o.commune && isGrassroots(o) && isCommuneType(o.type) ? communeOn(o.commune, PERIOD.lastDay) : undefined

const COMMUNE: readonly RowRule<Organization>[] = [
  {
    rule: 'organization.commune-unknown',
    column: 'commune',
    isBroken: (o) => {
      const found = communeOf(o)
      return found !== undefined && found?.district !== UNIT
    },
  },
  {
    rule: 'organization.commune-name',
    column: 'name',
    isBroken: (o) => {
      const found = communeOf(o)
      if (!found || found.district !== UNIT || !o.name) return false
      return !words(o.name).includes(words(found.name))
    },
  },
]

/** Chi bộ below an organization, with those of the organizations below it. */
const cellsBelow = (o: Organization): readonly Organization[] =>
  o.children.flatMap((child) => [...(isCell(child) ? [child] : []), ...cellsBelow(child)])

const isUnclear = (o: Organization): boolean => o.children.some((child) => !child.level || isUnclear(child))

const sumRule = (organizations: readonly Organization[]): RowRule<Organization> => {
  const unplaced = organizations
    .filter((o) => o.grassroots === null && (!o.level || isCell(o)))
    .reduce((sum, { members }) => sum + (members ?? Number.POSITIVE_INFINITY), 0)
  return {
    rule: 'organization.members-differ-from-cells',
    column: 'members',
    isBroken: (o) => {
      if (o.isInLoop || !isCommittee(o) || isUnclear(o)) return false
      const cells = cellsBelow(o)
      if (cells.length === 0 || cells.some(({ members }) => !isNumber(members))) return false
      const least = cells.reduce((sum, { members }) => sum + (members ?? 0), 0)
      return isOutside(o.members, least, o.grassroots === null ? unplaced - least : unplaced)
    },
  }
}

/** The second and later organizations of a commune. */
const sharedRule = (organizations: readonly Organization[]): RowRule<Organization> => {
  const firsts = new Map<string, Organization>()
  for (const o of organizations) {
    if (communeOf(o) !== undefined && o.commune && !firsts.has(o.commune)) firsts.set(o.commune, o)
  }
  return {
    rule: 'organization.commune-shared',
    column: 'commune',
    isBroken: (o) => communeOf(o) !== undefined && firsts.get(o.commune ?? '') !== o,
  }
}

/** All rules on organizations, some of which depend on the others. */
export const organizationRules = (
  organizations: readonly Organization[],
): readonly RowRule<Organization>[] => [
  ...REQUIRED,
  ...PLACE,
  ...COMMUNE,
  sharedRule(organizations),
  ...NUMBERS,
  sumRule(organizations),
  ...PEOPLE,
  ...REST,
]
