import { factsOf, memberFacts } from '../../shared/measures/index.ts'
import type { Workbook } from '../../shared/reading/workbook.ts'
import { ownFigures } from '../../shared/report/build/own-figures.ts'
import type { Results } from '../bridge.ts'
import { identify } from './check.ts'

/** The unit's own indicators, counted from its workbook as it stands. */
export const resultsOf = (book: Workbook): Results => ({
  ...identify(book),
  figures: ownFigures(factsOf(book, memberFacts(book)), book),
})
