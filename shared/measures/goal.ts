/**
 * What a resolution asks of a measure, compared on integers: every record or none, or percentages. What is to
 * be between two is met from the lower one.
 */
export type Goal =
  | 'all'
  | 'none'
  | { readonly atLeast: number }
  | { readonly above: number }
  | { readonly atMost: number }
  | { readonly between: readonly [number, number] }

/** A goal with its percentage, and whether the figure must be on or beyond it, or not beyond. */
interface Mark {
  readonly percent: number
  readonly side: 'from' | 'above' | 'up-to'
}

const markOf = (goal: Goal): Mark => {
  if (goal === 'all') return { percent: 100, side: 'from' }
  if (goal === 'none') return { percent: 0, side: 'up-to' }
  if ('atLeast' in goal) return { percent: goal.atLeast, side: 'from' }
  if ('above' in goal) return { percent: goal.above, side: 'above' }
  if ('atMost' in goal) return { percent: goal.atMost, side: 'up-to' }
  return { percent: goal.between[0], side: 'from' }
}

/** The percentage at which a line to the goal ends. */
export const percentOf = (goal: Goal): number => markOf(goal).percent

/** Whether fewer is better. */
export const isCap = (goal: Goal): boolean => markOf(goal).side === 'up-to'

/** As it stands in reports: `= 100 %`, `≥ 70 %`, `> 75 %`, `= 0`. */
export const showGoal = (goal: Goal): string => {
  if (goal === 'all') return '= 100 %'
  if (goal === 'none') return '= 0'
  if ('atLeast' in goal) return `≥ ${goal.atLeast} %`
  if ('above' in goal) return `> ${goal.above} %`
  if ('atMost' in goal) return `≤ ${goal.atMost} %`
  return `${goal.between[0]} % … ${goal.between[1]} %`
}

/** Whether numerator and denominator meet the goal; nothing is rounded. */
export const meetsGoal = (goal: Goal, numerator: number, denominator: number): boolean => {
  const { percent, side } = markOf(goal)
  const reached = 100 * numerator
  const due = percent * denominator
  if (side === 'above') return reached > due
  return side === 'from' ? reached >= due : reached <= due
}

/** How many more records (fewer, for a cap) would meet the goal; never below 0, and 0 where nothing is a subject. */
export const missingTo = (goal: Goal, numerator: number, denominator: number): number => {
  if (denominator === 0) return 0
  const { percent, side } = markOf(goal)
  const due = (percent * denominator) / 100
  if (side === 'up-to') return Math.max(0, numerator - Math.floor(due))
  return Math.max(0, (side === 'from' ? Math.ceil(due) : Math.floor(due) + 1) - numerator)
}
