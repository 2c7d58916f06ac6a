import type { OrganizationTypeKey } from '../../shared/forms/so-don-vi/keys.ts'
import type { Condition } from '../../shared/measures/condition.ts'
import type { OrganizationMemberFacts } from '../../shared/measures/fact.ts'
import { excludes, implies } from '../../shared/measures/implies.ts'
import { MEMBER_SETS, type MemberSet } from './member-sets.ts'

type Type = OrganizationTypeKey | ''
type OfType = Extract<Condition<'members'>, { readonly type: unknown }>

const isOfType = (condition: Condition<'members'>): condition is OfType =>
  typeof condition === 'object' && 'type' in condition

/** Whether whoever is in the first is in the second, as far as the measures' words tell, where types are as they ask. */
const isWithin = (a: MemberSet, b: MemberSet): boolean =>
  b.where.every((wanted) => isOfType(wanted) || a.where.some((known) => implies(known, wanted))) &&
  (b.except === undefined || (a.except !== undefined && implies(b.except, a.except)))

/** Each lies within the others, which are named by their places. */
const WIDER: readonly (readonly number[])[] = MEMBER_SETS.map((a) =>
  MEMBER_SETS.flatMap((b, place) => (a !== b && isWithin(a, b) ? [place] : [])),
)

/** The type is the organization's, so all its members are of it, or none of them. */
const isEmptyIn = (type: Type, { where }: MemberSet): boolean =>
  where.some((condition) => isOfType(condition) && !condition.type.some((wanted) => wanted === type))

const areApart = (a: MemberSet, b: MemberSet): boolean =>
  a.where.some((one) => b.where.some((other) => excludes(one, other)))

/** No member is in both of these, and all are in the third. */
const APART: readonly (readonly [number, number, number])[] = MEMBER_SETS.flatMap((a, i) =>
  MEMBER_SETS.slice(0, i).flatMap((b, j) =>
    areApart(a, b)
      ? (WIDER[i] ?? []).filter((wider) => WIDER[j]?.includes(wider)).map((wider) => [i, j, wider] as const)
      : [],
  ),
)

/**
 * Whether members of an organization of this type can come to these counts: whoever is within others is no more than
 * these. What earlier rules did not count is not known, and so no fault.
 */
export const arePossible = (counts: OrganizationMemberFacts, type: Type): boolean => {
  const sizes = MEMBER_SETS.map(({ countIn }) => countIn(counts))
  const sizeOf = (place: number): number => sizes[place] ?? Number.NaN
  const empty = MEMBER_SETS.map((set) => isEmptyIn(type, set))
  const isTooMany = (size: number, wider: number): boolean => !empty[wider] && size > sizeOf(wider)
  return (
    sizes.every((size, place) =>
      empty[place] ? !(size > 0) : !WIDER[place]?.some((wider) => isTooMany(size, wider)),
    ) && !APART.some(([a, b, wider]) => isTooMany(sizeOf(a) + sizeOf(b), wider))
  )
}
