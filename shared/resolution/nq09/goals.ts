/** By indicator id. Percentages are those of mục II.1.2, II.2.4 and II.2.7; the plan's is its own deadlines. */
export const GOALS = {
  'hamlets-with-resident-member': { goal: { comparison: 'all' }, judgedFromQuarter: 1 },
  'hamlets-with-cell': { goal: { comparison: 'all' }, judgedFromQuarter: 1 },
  'enterprises-admitting': { goal: { comparison: 'at-least', percent: 70 }, judgedFromQuarter: 1 },
  'organizations-strong': { goal: { comparison: 'above', percent: 75 }, judgedFromQuarter: 1 },
  'organizations-weak': { goal: { comparison: 'none' }, judgedFromQuarter: 1 },
  'committee-members-trained': { goal: { comparison: 'all' }, judgedFromQuarter: 1 },
  'secretaries-trained-for-title': { goal: { comparison: 'all' }, judgedFromQuarter: 1 },
  'committees-with-regulation': { goal: { comparison: 'all' }, judgedFromQuarter: 1 },
  'cells-with-regulation': { goal: { comparison: 'all' }, judgedFromQuarter: 1 },
  'quarterly-briefings': { goal: { comparison: 'all' }, judgedFromQuarter: 1 },
  'organizations-visited-twice': { goal: { comparison: 'all' }, judgedFromQuarter: 4 },
  'half-year-inspections': { goal: { comparison: 'all' }, judgedFromQuarter: 2 },
  'plan-tasks-on-time': { goal: { comparison: 'all' }, judgedFromQuarter: 1 },
} as const
