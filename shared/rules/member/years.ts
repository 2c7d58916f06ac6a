/** `addMonths` counts in months; ages are given in years. */
export const MONTHS_A_YEAR = 12

/** No year is longer or shorter, in days: a cheap bound before exact arithmetic. */
export const LONGEST_YEAR = 366
export const SHORTEST_YEAR = 365
