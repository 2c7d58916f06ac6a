/** Note 1, “Tính đến 31/12/2011 …”; by indicator id. */
export const BASELINES = {
  'baseline-organizations': 1565,
  'baseline-cells': 10_148,
  'baseline-members': 167_740,
} as const

/** The day of the counts, ISO. */
export const BASELINE_ON = '2011-12-31'
