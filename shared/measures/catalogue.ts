import { MEASURES } from '../resolutions/nq09/measures.ts'
import { type Indicator, indicatorOf, type MemberIndicator } from './indicator.ts'

/** The indicators of the resolution, in the order of its report. */
export const INDICATORS: readonly Indicator[] = MEASURES.map(indicatorOf)

const isOfMembers = (indicator: Indicator): indicator is MemberIndicator => indicator.counts === 'members'

/** The indicators that are counted from member rows, and so travel as counts. */
export const MEMBER_INDICATORS: readonly MemberIndicator[] = INDICATORS.filter(isOfMembers)

/** The indicator over the plan of the resolution. */
export const PLAN_INDICATOR_ID: string = INDICATORS.find(({ counts }) => counts === 'plan')?.id ?? ''
