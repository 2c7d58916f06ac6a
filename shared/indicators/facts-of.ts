import type { Workbook } from '../reading/workbook.ts'
import type { OrganizationTypeKey } from '../sheets/keys.ts'
import { INDICATORS } from './catalogue.ts'
import { count, recordsOf } from './count.ts'
import type { Area, Fact, Facts, MemberFact, MemberFacts } from './fact.ts'
import type { DutyIndicator, Indicator, RecordIndicator } from './indicator.ts'
import { addFacts } from './ratio.ts'

const NO_BREAKDOWN = { byType: {}, byArea: {}, options: {}, parts: {} }

/** Records by the type they are broken down to; `''` for records of no known type. */
const groupByType = (
  records: readonly number[],
  typeOf: (record: number) => OrganizationTypeKey | '',
): ReadonlyMap<OrganizationTypeKey | '', number[]> => {
  const groups = new Map<OrganizationTypeKey | '', number[]>()
  for (const i of records) {
    const group = groups.get(typeOf(i))
    if (group) group.push(i)
    else groups.set(typeOf(i), [i])
  }
  return groups
}

const organizationFact = (indicator: RecordIndicator<'organizations'>, book: Workbook): Fact | null => {
  const { organizations, tree } = book
  if (organizations === null) return null
  const counting = indicator.counting({ ...book, organizations })
  const records = recordsOf(organizations.size)
  const groups = groupByType(records, (i) => tree?.typeOf(i) ?? '')
  const countAll = (some: readonly number[]) => count(counting, some, indicator.isCountOnly)
  return { ...countAll(records), byType: totalsByType(groups, countAll), byArea: {} }
}

/** Totals by type; types of which nothing is a subject are left out. */
const totalsByType = (
  groups: ReadonlyMap<OrganizationTypeKey | '', readonly number[]>,
  countAll: (records: readonly number[]) => MemberFact,
): Fact['byType'] =>
  Object.fromEntries(
    Array.from(groups, ([type, records]) => [type, countAll(records).total] as const).filter(
      ([type, [numerator, denominator]]) => type !== '' && (numerator > 0 || (denominator ?? 0) > 0),
    ),
  )

const AREA_COLUMNS = { catholic: 'isCatholicArea', 'ethnic-minority': 'isEthnicMinorityArea' } as const

const hamletFact = (indicator: RecordIndicator<'hamlets'>, book: Workbook): Fact | null => {
  const { hamlets, tree } = book
  if (hamlets === null || (indicator.needsOrganizations && tree === null)) return null
  const counting = indicator.counting({ ...book, hamlets })
  const records = recordsOf(hamlets.size)
  const groups = groupByType(records, (i) => tree?.typeOf(tree.organizationOfHamlet(i)) ?? '')
  const countAll = (some: readonly number[]) => count(counting, some, indicator.isCountOnly)
  const areas = Object.entries(AREA_COLUMNS) as [Area, (typeof AREA_COLUMNS)[Area]][]
  const byArea = areas.map(([area, column]) => [
    area,
    countAll(records.filter((i) => hamlets.columns[column].at(i) === 'yes')).total,
  ])
  return { ...countAll(records), byType: totalsByType(groups, countAll), byArea: Object.fromEntries(byArea) }
}

/** Counts of no records, so that a sheet with no rows is reported with 0. */
const noMembers = (indicator: RecordIndicator<'members'>): Fact => ({
  ...NO_BREAKDOWN,
  total: [0, indicator.isCountOnly ? null : 0],
  options: Object.fromEntries(indicator.options.map(({ id }) => [id, [0, 0] as const])),
  parts: Object.fromEntries(indicator.parts.map(({ id }) => [id, 0])),
})

const memberFact = (
  indicator: RecordIndicator<'members'>,
  { tree }: Workbook,
  memberFacts: MemberFacts | null,
): Fact | null => {
  if (memberFacts === null) return null
  const facts = Object.entries(memberFacts).flatMap(([code, { indicators }]): Fact[] => {
    const fact = indicators[indicator.id]
    if (fact === undefined) return []
    const type = tree ? tree.typeOf(tree.organizationOf(code)) : ''
    return [{ ...fact, byType: type === '' ? {} : { [type]: fact.total }, byArea: {} }]
  })
  return facts.reduce(addFacts, noMembers(indicator))
}

const dutyFact = (indicator: DutyIndicator, book: Workbook): Fact | null => {
  const { duties } = book
  const dues = duties && indicator.dues({ ...book, duties })
  return dues && { ...NO_BREAKDOWN, total: [dues.filter(({ isDone }) => isDone).length, dues.length] }
}

const factOf = (indicator: Indicator, book: Workbook, memberFacts: MemberFacts | null): Fact | null => {
  switch (indicator.counts) {
    case 'organizations':
      return organizationFact(indicator, book)
    case 'hamlets':
      return hamletFact(indicator, book)
    case 'members':
      return memberFact(indicator, book, memberFacts)
    case 'duties':
      return dutyFact(indicator, book)
    case 'plan':
      return null
  }
}

/**
 * The facts of one unit: from its organization-level records and, for the indicators over
 * members, from the counts that travel; null where the sheet was not reported. The add-on and
 * the Worker both use it, so both get the same figures. The plan's indicator is not a unit's.
 */
export const factsOf = (book: Workbook, memberFacts: MemberFacts | null): Facts =>
  Object.fromEntries(
    INDICATORS.filter(({ counts }) => counts !== 'plan').map((indicator) => [
      indicator.id,
      indicator.needsPeriod && book.period === null ? null : factOf(indicator, book, memberFacts),
    ]),
  )
