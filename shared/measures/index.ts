export { INDICATORS } from './catalogue.ts'
export { factsOf } from './facts-of.ts'
export { memberFacts } from './member-facts.ts'
