import type { Workbook } from '../reading/workbook.ts'
import { MEMBER_INDICATORS } from './catalogue.ts'
import { count } from './count.ts'
import type { MemberFacts, OrganizationMemberFacts } from './fact.ts'

type WithMembers = Workbook & { readonly members: NonNullable<Workbook['members']> }

/** Member records by code of their grassroots organization; `''` where it cannot be known. */
const membersByGrassroots = ({
  members,
  organizations,
  tree,
}: WithMembers): ReadonlyMap<string, number[]> => {
  const groups = new Map<string, number[]>()
  for (let i = 0; i < members.size; i++) {
    const organization = tree ? tree.grassrootsOfMember(i) : -1
    const code = organization < 0 ? '' : (organizations?.columns.code.at(organization) ?? '')
    const group = groups.get(code)
    if (group) group.push(i)
    else groups.set(code, [i])
  }
  return groups
}

/** What the member rows come to, by grassroots organization; null when there is no member sheet. */
export const memberFacts = (book: Workbook): MemberFacts | null => {
  const { members } = book
  if (members === null) return null
  const withMembers: WithMembers = { ...book, members }
  const countings = MEMBER_INDICATORS.map((indicator) => ({
    indicator,
    counting: indicator.counting(withMembers),
  }))
  const status = members.columns.status.at
  const factsOfGroup = (records: readonly number[]): OrganizationMemberFacts => ({
    official: records.filter((i) => status(i) === 'official').length,
    probationary: records.filter((i) => status(i) === 'probationary').length,
    indicators: Object.fromEntries(
      countings.map(({ indicator, counting }) => [
        indicator.id,
        count(counting, records, indicator.isCountOnly),
      ]),
    ),
  })
  const groups = membersByGrassroots(withMembers)
  return Object.fromEntries(Array.from(groups, ([code, records]) => [code, factsOfGroup(records)]))
}
