import { factsOf } from '../../shared/indicators/facts-of.ts'
import type { Workbook } from '../../shared/reading/workbook.ts'
import type { Submission } from '../../shared/submission.ts'
import type { NewSubmission } from '../submissions.ts'

/** What is stored beside a body and follows from it alone; each is JSON. */
export type Derived = Pick<NewSubmission, 'facts' | 'organizations' | 'gaps'>

const membersByCode = ({ organizations }: Workbook): Readonly<Record<string, number | null>> => {
  if (organizations === null) return {}
  const { code, members } = organizations.columns
  const entries = Array.from({ length: organizations.size }, (_, i) => {
    const count = members.at(i)
    return [code.at(i), Number.isNaN(count) ? null : count] as const
  })
  return Object.fromEntries(entries)
}

/** Computes it, at hand-in and again when the stored submissions are verified. */
export const deriveFrom = (submission: Submission, book: Workbook): Derived => ({
  facts: JSON.stringify(factsOf(book, submission.memberFacts)),
  organizations: JSON.stringify(membersByCode(book)),
  gaps: '{}',
})
