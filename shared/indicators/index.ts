import { MEMBER_INDICATORS as MEMBER_CATALOGUE } from './catalogue.ts'

export { INDICATORS } from './catalogue.ts'
export { factsOf } from './facts-of.ts'
export { memberFacts } from './member-facts.ts'
export { mergeFacts } from './merge-facts.ts'

/** Ids of the indicators that are counted from member rows, and so travel as counts. */
export const MEMBER_INDICATORS: ReadonlySet<string> = new Set(MEMBER_CATALOGUE.map(({ id }) => id))
