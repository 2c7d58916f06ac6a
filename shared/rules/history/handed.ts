import type { Facts } from '../../measures/fact.ts'
import type { Workbook } from '../../reading/workbook.ts'
import type { Handed } from './history-rule.ts'

/** Members of the organizations of a workbook, by code; the first row of a code counts. */
const membersByCode = ({ organizations, tree }: Workbook): Handed['organizations'] => {
  if (organizations === null || tree === null) return {}
  const { code, members } = organizations.columns
  const entries = Array.from({ length: organizations.size }, (_, i) => i)
    .filter((i) => tree.organizationOf(code.at(i)) === i && members.isKnown(i))
    .map((i) => [code.at(i), members.at(i)] as const)
  return Object.fromEntries(entries)
}

/** What history keeps of a submission. */
export const handedOf = (book: Workbook, facts: Facts): Handed => ({
  organizations: membersByCode(book),
  facts,
})
