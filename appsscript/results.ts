import { showGoal } from '../shared/indicators/goal.ts'
import { factsOf, INDICATORS, memberFacts } from '../shared/indicators/index.ts'
import type { Workbook } from '../shared/reading/workbook.ts'
import type { Results } from './bridge.ts'
import { identify } from './check.ts'

/** The unit's own indicators, counted from its workbook as it stands. */
export const resultsOf = (book: Workbook): Results => {
  const facts = factsOf(book, memberFacts(book))
  const figures = INDICATORS.flatMap(({ id, code, name, goal }) => {
    const fact = facts[id]
    if (fact === undefined) return []
    const [numerator, denominator] = fact?.total ?? [null, null]
    return { id, code, name, goal: goal && showGoal(goal), numerator, denominator }
  })
  return { ...identify(book), figures }
}
