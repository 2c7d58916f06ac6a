import type { Fact } from '../../shared/measures/fact.ts'
import { factsOf, memberFacts } from '../../shared/measures/index.ts'
import { readWorkbook } from '../../shared/reading/read-workbook.ts'
import { type Changes, district } from './district.ts'

/** One indicator's fact of the sample district with these changes. */
export const factOf = (id: string, changes: Changes): Fact | null => {
  const book = readWorkbook(district(changes))
  return factsOf(book, memberFacts(book))[id] ?? null
}
