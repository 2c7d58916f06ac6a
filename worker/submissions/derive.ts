import { factsOf } from '../../shared/measures/facts-of.ts'
import type { Workbook } from '../../shared/reading/workbook.ts'
import { gapsOf } from '../../shared/report/build/gaps.ts'
import { handedOf } from '../../shared/rules/history/handed.ts'
import type { Handed } from '../../shared/rules/history/history-rule.ts'
import type { Submission } from '../../shared/wire/submission.ts'
import type { NewSubmission } from './submissions.ts'

/** What is stored beside a body and follows from it alone; each is JSON. */
export type Derived = Pick<NewSubmission, 'facts' | 'organizations' | 'gaps' | 'confirmations'>

/** The same, with what history compares. */
interface Deriving {
  readonly derived: Derived
  readonly handed: Handed
}

/** Computes it, at hand-in and again when the stored submissions are verified. */
export const deriveFrom = ({ memberFacts, confirmations }: Submission, book: Workbook): Deriving => {
  const handed = handedOf(book, factsOf(book, memberFacts))
  const derived = {
    facts: JSON.stringify(handed.facts),
    organizations: JSON.stringify(handed.organizations),
    gaps: JSON.stringify(gapsOf(book, memberFacts)),
    confirmations: JSON.stringify(confirmations),
  }
  return { derived, handed }
}
