import { factsOf, memberFacts } from '../../shared/measures/index.ts'
import { readWorkbook } from '../../shared/reading/read-workbook.ts'
import { toSubmission } from '../../shared/wire/to-submission.ts'
import { type Changes, district } from './district.ts'

/** What the sample district with these changes hands in, and the facts counted from its workbook. */
export const handedIn = (changes: Changes = {}) => {
  const book = readWorkbook(district(changes))
  const submission = toSubmission(book, { baseVersion: 0, ruleset: '0123456789ab' })
  if (submission === null) throw new Error('not submitted')
  return { book, submission, facts: factsOf(book, memberFacts(book)) }
}
