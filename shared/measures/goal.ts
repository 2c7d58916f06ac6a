/**
 * What a resolution asks of an indicator, compared on integers: every record, at least or more
 * than a percentage, or no record at all.
 */
export type Goal =
  | { readonly kind: 'all' }
  | { readonly kind: 'at-least'; readonly percent: number }
  | { readonly kind: 'above'; readonly percent: number }
  | { readonly kind: 'none' }

/** As it stands in reports: `= 100 %`, `≥ 70 %`, `> 75 %`, `= 0`. */
export const showGoal = (goal: Goal): string => {
  switch (goal.kind) {
    case 'all':
      return '= 100 %'
    case 'at-least':
      return `≥ ${goal.percent} %`
    case 'above':
      return `> ${goal.percent} %`
    case 'none':
      return '= 0'
  }
}

/** Whether numerator and denominator meet the goal; nothing is rounded. */
export const meetsGoal = (goal: Goal, numerator: number, denominator: number): boolean => {
  switch (goal.kind) {
    case 'all':
      return numerator === denominator
    case 'at-least':
      return 100 * numerator >= goal.percent * denominator
    case 'above':
      return 100 * numerator > goal.percent * denominator
    case 'none':
      return numerator === 0
  }
}

/** How many more records (fewer, for `none`) would meet the goal; never below 0, and 0 where nothing is a subject. */
export const missingTo = (goal: Goal, numerator: number, denominator: number): number => {
  if (denominator === 0) return 0
  switch (goal.kind) {
    case 'all':
      return Math.max(0, denominator - numerator)
    case 'at-least':
      return Math.max(0, Math.ceil((goal.percent * denominator) / 100) - numerator)
    case 'above':
      return Math.max(0, Math.floor((goal.percent * denominator) / 100) + 1 - numerator)
    case 'none':
      return numerator
  }
}
