import { MEMBER_INDICATORS } from '../../shared/measures/catalogue.ts'
import type { Condition } from '../../shared/measures/condition.ts'
import type { MemberFact, OrganizationMemberFacts, Ratio } from '../../shared/measures/fact.ts'
import { conjuncts } from '../../shared/measures/implies.ts'
import type { MemberIndicator } from '../../shared/measures/indicator.ts'

type Where = Condition<'members'>

/** Some members of one grassroots organization, of whom its counts tell how many they are. */
export interface MemberSet {
  /** All of these hold of them. */
  readonly where: readonly Where[]
  /** And this does not. */
  readonly except?: Where
  readonly countIn: (counts: OrganizationMemberFacts) => number
}

/** Earlier rules may count less: then nothing is known of it. */
const UNKNOWN: MemberFact = { total: [Number.NaN, Number.NaN], options: {}, parts: {} }

const listed = (condition: Where | undefined): readonly Where[] =>
  condition === undefined ? [] : (conjuncts(condition) as readonly Where[])

/** Those who count, those among whom they do, and those who do not. */
const ofShare = (
  { among, counted }: { readonly among?: Where | undefined; readonly counted?: Where | undefined },
  ratioIn: (counts: OrganizationMemberFacts) => Ratio,
): readonly MemberSet[] => {
  const where = listed(among)
  const countAll = (counts: OrganizationMemberFacts) => ratioIn(counts)[1] ?? Number.NaN
  return [
    { where, countIn: countAll },
    { where: [...where, ...listed(counted)], countIn: (counts) => ratioIn(counts)[0] },
    ...(counted === undefined
      ? []
      : [
          {
            where,
            except: counted,
            countIn: (counts: OrganizationMemberFacts) => countAll(counts) - ratioIn(counts)[0],
          },
        ]),
  ]
}

const ofIndicator = ({ id, measure, isCountOnly }: MemberIndicator): readonly MemberSet[] => {
  const { among, counted, otherwise = [], parts = [] } = measure
  const factIn = ({ indicators }: OrganizationMemberFacts) => indicators[id] ?? UNKNOWN
  const who = [...listed(among), ...listed(counted)]
  const total: readonly MemberSet[] = isCountOnly
    ? [{ where: who, countIn: (counts) => factIn(counts).total[0] }]
    : ofShare({ among, counted }, (counts) => factIn(counts).total)
  return [
    ...total,
    ...otherwise.flatMap((option) =>
      ofShare({ among, counted, ...option }, (counts) => factIn(counts).options[option.id] ?? UNKNOWN.total),
    ),
    ...parts.map((part) => ({
      where: [...who, ...listed(part.where)],
      countIn: (counts: OrganizationMemberFacts) => factIn(counts).parts[part.id] ?? Number.NaN,
    })),
  ]
}

/** All that the counts of an organization tell. */
export const MEMBER_SETS: readonly MemberSet[] = [
  { where: [], countIn: ({ official, probationary }) => official + probationary },
  ...MEMBER_INDICATORS.flatMap(ofIndicator),
]
