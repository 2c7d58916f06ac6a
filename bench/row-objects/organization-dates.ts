import { thresholdsOfPeriod } from '../../shared/resolutions/thresholds.ts'
import { PERIOD } from '../../test/straight-line/invented/plan.ts'
import { isEnterpriseType, isGrassroots, type Member, type Organization } from './book.ts'
import { addMonths, lastDayOf, REPORT_DATE, TERM_START, YEAR_END, YEAR_START } from './dates.ts'
import { differs } from './organization-numbers.ts'
import type { RowRule } from './row-rule.ts'

const T = thresholdsOfPeriod(PERIOD)
const isNumber = (value: number | null | undefined): value is number => typeof value === 'number'
const isEnterprise = (o: Organization): boolean => isGrassroots(o) && isEnterpriseType(o.type)

const isThisYear = (m: Member): boolean => {
  const last = lastDayOf(m, 'admittedOn')
  return Boolean(m.admittedOn && last && m.admittedOn >= YEAR_START && last <= YEAR_END)
}

const isTooYoung = ({ foundedOn }: Organization): boolean =>
  Boolean(foundedOn && addMonths(foundedOn, T.classifiedAfterMonths) > REPORT_DATE)

const isBeforeTerm = (o: Organization): boolean => {
  const last = lastDayOf(o, 'regulationDate')
  return last !== null && last < TERM_START
}

/** Dates, regulations, admissions. */
export const REST: readonly RowRule<Organization>[] = [
  {
    rule: 'organization.classified-too-young',
    column: 'classification',
    isBroken: (o) => Boolean(o.classification) && isTooYoung(o),
  },
  {
    rule: 'organization.regulation-incomplete',
    column: 'regulationDate',
    isBroken: (o) => Boolean(o.regulationNumber) && o.regulationDate === null,
  },
  {
    rule: 'organization.regulation-incomplete',
    column: 'regulationNumber',
    isBroken: (o) => Boolean(o.regulationDate) && o.regulationNumber === null,
  },
  { rule: 'organization.regulation-before-term', column: 'regulationDate', isBroken: isBeforeTerm },
  {
    rule: 'organization.admitted-without-masses',
    column: 'hasMasses',
    isBroken: (o) => o.hasMasses === 'Không' && isNumber(o.admittedThisYear) && o.admittedThisYear > 0,
  },
  {
    rule: 'organization.admitted-year-above-total',
    column: 'admittedThisYear',
    isBroken: ({ admittedThisYear: year, admittedSince2011: total }) =>
      isNumber(year) && isNumber(total) && year > total,
  },
  {
    rule: 'organization.admitted-differs-from-list',
    column: 'admittedThisYear',
    isBroken: (o) =>
      isEnterprise(o) &&
      Boolean(o.code) &&
      differs(o.admittedThisYear, o, (m) => Boolean(m.admittedOn), isThisYear),
  },
]
