import { thresholdsOfPeriod } from '../../shared/resolution/thresholds.ts'
import { PERIOD } from '../cells/plan.ts'
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

/** What the numbers of one row must hold. */
export const NUMBERS: readonly RowRule<Organization>[] = [
  { rule: 'organization.members-not-additive', column: 'members', isBroken: (o) => !isAdditive(o) },
  {
    rule: 'organization.members-differ-from-list',
    column: 'members',
    isBroken: (o) =>
      isCell(o) &&
      Boolean(o.code) &&
      o.lost.length === 0 &&
      isNumber(o.members) &&
      o.members !== o.members_.length,
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

/** Number of secretaries; null while a role is not known, or where a secretary belongs. */
const secretaries = (o: Organization): number | null => {
  const [people, role, secretary] = isGrassroots(o)
    ? ([o.below, 'committeeRole', 'Bí thư'] as const)
    : ([o.members_, 'cellRole', 'Bí thư chi bộ'] as const)
  if (!isGrassroots(o) && !isSubordinate(o)) return null
  if (people.some((m: Member) => m[role] === undefined)) return null
  if (o.lost.some((m) => m[role] === undefined || m[role] === secretary)) return null
  return people.filter((m: Member) => m[role] === secretary).length
}

/** Whether a number is stated and differs from the people that count, all of whom are known. */
export const differs = (
  stated: number | null | undefined,
  { below, lost }: Organization,
  isKnown: (m: Member) => boolean,
  isCounted: (m: Member) => boolean,
): boolean =>
  isNumber(stated) &&
  below.every(isKnown) &&
  lost.every((m) => isKnown(m) && !isCounted(m)) &&
  below.filter(isCounted).length !== stated

const hasFailing = (o: Organization): boolean =>
  o.members_.some(({ classification }) => classification === FAILING) || o.children.some(hasFailing)

/** What the members below an organization must come to. */
export const PEOPLE: readonly RowRule<Organization>[] = [
  { rule: 'organization.no-secretary', column: 'code', isBroken: (o) => secretaries(o) === 0 },
  { rule: 'organization.several-secretaries', column: 'code', isBroken: (o) => (secretaries(o) ?? 0) > 1 },
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
