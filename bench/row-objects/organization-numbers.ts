import { thresholdsOfPeriod } from '../../shared/resolutions/thresholds.ts'
import { PERIOD } from '../../test/straight-line/invented/plan.ts'
import { isCell, isGrassroots, type Member, type Organization } from './book.ts'
import type { RowRule } from './row-rule.ts'

const T = thresholdsOfPeriod(PERIOD)
const FAILING = 'Vi phạm tư cách hoặc không hoàn thành nhiệm vụ'

const isNumber = (value: number | null | undefined): value is number => typeof value === 'number'
const isBelow = (value: number | null | undefined, limit: number): boolean => isNumber(value) && value < limit

const isSubordinate = (o: Organization): boolean => o.level === 'Chi bộ trực thuộc'

const isAdditive = ({ members, officialMembers, probationaryMembers }: Organization): boolean =>
  !isNumber(members) ||
  !isNumber(officialMembers) ||
  !isNumber(probationaryMembers) ||
  officialMembers + probationaryMembers === members

/** Whether a stated number is none of those from what is placed to that and all that may be. */
export const isOutside = (stated: number | null | undefined, least: number, unplaced: number): boolean =>
  isNumber(stated) && (stated < least || stated > least + unplaced)

/** What the numbers of one row must hold. */
export const NUMBERS: readonly RowRule<Organization>[] = [
  { rule: 'organization.members-not-additive', column: 'members', isBroken: (o) => !isAdditive(o) },
  {
    rule: 'organization.members-differ-from-list',
    column: 'members',
    isBroken: (o) => isCell(o) && Boolean(o.code) && isOutside(o.members, o.members_.length, o.lost.length),
  },
  {
    rule: 'organization.too-few-official',
    column: 'officialMembers',
    isBroken: (o) => isCell(o) && isBelow(o.officialMembers, T.smallestOrganization),
  },
  {
    rule: 'organization.committee-below-30',
    column: 'members',
    isBroken: (o) => o.level === 'Đảng bộ cơ sở' && isBelow(o.members, T.committeeFrom),
  },
  {
    rule: 'organization.cell-above-30',
    column: 'members',
    isBroken: (o) => o.level === 'Chi bộ cơ sở' && isNumber(o.members) && o.members >= T.committeeFrom,
  },
]

/** Number of secretaries, and whether there may be more; null while a role is not known. */
const secretaries = (o: Organization): { readonly count: number; readonly mayBeMore: boolean } | null => {
  const [people, unplaced, role, secretary] = isGrassroots(o)
    ? ([o.below, o.adrift, 'committeeRole', 'Bí thư'] as const)
    : ([o.members_, o.lost, 'cellRole', 'Bí thư chi bộ'] as const)
  if (!isGrassroots(o) && !isSubordinate(o)) return null
  if (people.some((m: Member) => m[role] === undefined)) return null
  return {
    count: people.filter((m: Member) => m[role] === secretary).length,
    mayBeMore: unplaced.some((m: Member) => m[role] === undefined || m[role] === secretary),
  }
}

const hasNoSecretary = (o: Organization): boolean => {
  const found = secretaries(o)
  return found?.count === 0 && !found.mayBeMore
}

/** Whether a number is stated and none of those that the people below come to, all of whom are known. */
export const differs = (
  stated: number | null | undefined,
  { below, adrift }: Organization,
  isKnown: (m: Member) => boolean,
  isCounted: (m: Member) => boolean,
): boolean =>
  below.every(isKnown) &&
  isOutside(stated, below.filter(isCounted).length, adrift.filter((m) => !isKnown(m) || isCounted(m)).length)

const hasFailing = (o: Organization): boolean =>
  o.members_.some(({ classification }) => classification === FAILING) || o.children.some(hasFailing)

/** What the members below an organization must come to. */
export const PEOPLE: readonly RowRule<Organization>[] = [
  { rule: 'organization.no-secretary', column: 'code', isBroken: hasNoSecretary },
  {
    rule: 'organization.several-secretaries',
    column: 'code',
    isBroken: (o) => (secretaries(o)?.count ?? 0) > 1,
  },
  {
    rule: 'organization.committee-differs',
    column: 'committeeMembers',
    isBroken: (o) =>
      isGrassroots(o) &&
      Boolean(o.code) &&
      differs(
        o.committeeMembers,
        o,
        (m) => m.committeeRole !== undefined,
        (m) => Boolean(m.committeeRole),
      ),
  },
  {
    rule: 'organization.committee-of-small-cell',
    column: 'officialMembers',
    isBroken: (o) =>
      isSubordinate(o) &&
      isBelow(o.officialMembers, T.cellCommitteeFrom) &&
      o.members_.some(({ cellRole }) => cellRole === 'Chi ủy viên'),
  },
  {
    rule: 'organization.strong-with-failing-member',
    column: 'classification',
    isBroken: (o) => o.classification === 'Trong sạch, vững mạnh' && hasFailing(o),
  },
]
