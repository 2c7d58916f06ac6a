import { toDay } from '../calendar/day.ts'
import type { Period } from '../calendar/period.ts'

/** Numbers that rules and indicators compare with, and that changed or may change over the years. */
export interface Thresholds {
  /** First day on which they hold. */
  readonly validFrom: number
  /** Youngest age at admission, in years (Charter 1.2). */
  readonly youngestAtAdmission: number
  /** Age at admission, in years, above which special consent is needed (QĐ 29 mục 1.1). */
  readonly oldestAtAdmission: number
  /** Probation in months (Charter 5.1). */
  readonly probationMonths: number
  /** Admissions before this day were under an older Charter. */
  readonly probationRuleFrom: number
  /** Months after admission by which a decision is overdue. */
  readonly probationOverdueMonths: number
  /** Official members needed to form an organization (Charter 21.2, 24.1). */
  readonly smallestOrganization: number
  /** Members from which a grassroots organization is a committee (Charter 21). */
  readonly committeeFrom: number
  /** Official members from which a cell elects its own committee (Charter 24.4). */
  readonly cellCommitteeFrom: number
  /** Months an organization must have existed to be classified (form 6). */
  readonly classifiedAfterMonths: number
  /** Digits of a member's card number (HD 02-HD/QU, 2012). */
  readonly cardDigits: number
  /** Digits and most letters of a member's file number (HD 02-HD/QU, 2012). */
  readonly fileDigits: number
  readonly fileLetters: number
  /** The change of "young" committee members: under this age, in years. */
  readonly youngUnder: number
  /** A change of an organization's members is a jump above both: percent of the former number, and members. */
  readonly jumpPercent: number
  readonly jumpMembers: number
  /** A denominator shrank when it fell by more than this percentage. */
  readonly shrinkPercent: number
  /** First and last day of the term of grassroots committees. */
  readonly termFirstDay: number
  readonly termLastDay: number
  /** Oldest acceptable date of birth and of anything else. */
  readonly oldestBirth: number
  readonly oldestDate: number
}

/** Oldest first. */
export const THRESHOLDS: readonly Thresholds[] = [
  {
    validFrom: toDay(2011, 1, 19),
    youngestAtAdmission: 18,
    oldestAtAdmission: 60,
    probationMonths: 12,
    probationRuleFrom: toDay(2011, 1, 19),
    probationOverdueMonths: 13,
    smallestOrganization: 3,
    committeeFrom: 30,
    cellCommitteeFrom: 9,
    classifiedAfterMonths: 6,
    cardDigits: 8,
    fileDigits: 6,
    fileLetters: 3,
    youngUnder: 36,
    jumpPercent: 20,
    jumpMembers: 5,
    shrinkPercent: 10,
    termFirstDay: toDay(2010, 1, 1),
    termLastDay: toDay(2015, 12, 31),
    oldestBirth: toDay(1900, 1, 1),
    oldestDate: toDay(1930, 2, 3),
  },
]

/** The thresholds in force on a day; the first ones for any day before them. */
export const thresholdsOn = (day: number): Thresholds => {
  const inForce = THRESHOLDS.filter((thresholds) => thresholds.validFrom <= day)
  return inForce[inForce.length - 1] ?? (THRESHOLDS[0] as Thresholds)
}

/** The thresholds in force on the report date; the first ones while the period is unknown. */
export const thresholdsOfPeriod = (period: Period | null): Thresholds =>
  thresholdsOn(period ? period.lastDay : Number.NEGATIVE_INFINITY)
