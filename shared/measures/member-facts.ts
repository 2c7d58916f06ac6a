import type { Workbook } from '../reading/workbook.ts'
import { MEMBER_INDICATORS } from './catalogue.ts'
import { openSheets } from './compile.ts'
import { count, countingOf, tally } from './count.ts'
import type { MemberFacts, OrganizationMemberFacts } from './fact.ts'

type WithMembers = Workbook & { readonly members: NonNullable<Workbook['members']> }

/** Members grouped by their grassroots organization; the codes of the groups, `''` where it cannot be known. */
const groupMembers = ({ members, organizations, tree }: WithMembers) => {
  const groups = new Int32Array(members.size)
  const codes = new Map<string, number>()
  for (let i = 0; i < members.size; i++) {
    const organization = tree ? tree.grassrootsOfMember(i) : -1
    const code = organization < 0 ? '' : (organizations?.columns.code.at(organization) ?? '')
    const group = codes.get(code) ?? codes.size
    codes.set(code, group)
    groups[i] = group
  }
  return { codes: [...codes.keys()], groupOf: (i: number) => groups[i] ?? 0, size: codes.size }
}

/** What the member rows come to, by grassroots organization; null when there is no member sheet. */
export const memberFacts = (book: Workbook): MemberFacts | null => {
  const { members } = book
  const records = openSheets(book)('members')
  if (members === null || records === null) return null
  const groups = groupMembers({ ...book, members })
  const { holding } = members.columns.status
  const official = tally(holding('official'), groups)
  const probationary = tally(holding('probationary'), groups)
  const counted = MEMBER_INDICATORS.map(({ id, measure, isCountOnly }) => ({
    id,
    facts: count(countingOf(measure, records), groups, isCountOnly),
  }))
  const factsOfGroup = (group: number): OrganizationMemberFacts => ({
    official: official[group] ?? 0,
    probationary: probationary[group] ?? 0,
    indicators: Object.fromEntries(
      counted.flatMap(({ id, facts }) => {
        const fact = facts[group]
        return fact ? [[id, fact]] : []
      }),
    ),
  })
  return Object.fromEntries(groups.codes.map((code, group) => [code, factsOfGroup(group)]))
}
