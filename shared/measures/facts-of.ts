import type { OrganizationTypeKey } from '../forms/so-don-vi/keys.ts'
import type { ListColumn } from '../reading/table/table.ts'
import type { Workbook } from '../reading/workbook.ts'
import { INDICATORS } from './catalogue.ts'
import { count, type Grouping, ONE_GROUP, recordsOf } from './count.ts'
import type { Fact, Facts, MemberFact, MemberFacts, Ratio } from './fact.ts'
import type { Counting, DutyIndicator, Indicator, RecordIndicator } from './indicator.ts'
import { addFacts } from './ratio.ts'

const NO_BREAKDOWN = { byType: {}, byArea: {}, options: {}, parts: {} }
const NOTHING: Ratio = [0, 0]
const NO_FACT: MemberFact = { total: NOTHING, options: {}, parts: {} }

type Type = OrganizationTypeKey | ''

/** The records of a sheet sorted by type; `''` is no known type. */
interface ByType {
  readonly types: readonly Type[]
  readonly grouping: Grouping
}

const byTypeOf = (size: number, typeOf: (record: number) => Type): ByType => {
  const ofRecords = recordsOf(size).map(typeOf)
  const types = [...new Set(ofRecords)]
  const groups = ofRecords.map((type) => types.indexOf(type))
  return { types, grouping: { groupOf: (record) => groups[record] ?? 0, size: types.length } }
}

/** What all indicators of a unit are counted from. */
interface Counted {
  readonly book: Workbook
  readonly memberFacts: MemberFacts | null
  readonly organizationsByType: ByType
  readonly hamletsByType: ByType
}

const countedOf = (book: Workbook, memberFacts: MemberFacts | null): Counted => {
  const { organizations, hamlets, tree } = book
  return {
    book,
    memberFacts,
    organizationsByType: byTypeOf(organizations?.size ?? 0, (i) => tree?.typeOf(i) ?? ''),
    hamletsByType: byTypeOf(hamlets?.size ?? 0, (i) => tree?.typeOf(tree.organizationOfHamlet(i)) ?? ''),
  }
}

/** Totals by type; types of which nothing is a subject are left out. */
const totalsByType = (
  { types, grouping }: ByType,
  countBy: (grouping: Grouping) => readonly MemberFact[],
): Fact['byType'] => {
  const facts = countBy(grouping)
  const totals = types.map((type, i) => [type, facts[i]?.total ?? NOTHING] as const)
  return Object.fromEntries(
    totals.filter(
      ([type, [numerator, denominator]]) => type !== '' && (numerator > 0 || (denominator ?? 0) > 0),
    ),
  )
}

const sheetFact = ({ isCountOnly }: Indicator, counting: Counting, byType: ByType): Fact => {
  const countBy = (grouping: Grouping) => count(counting, grouping, isCountOnly)
  const [all = NO_FACT] = countBy(ONE_GROUP)
  return { ...all, byType: totalsByType(byType, countBy), byArea: {} }
}

const organizationFact = (
  indicator: RecordIndicator<'organizations'>,
  { book, organizationsByType }: Counted,
): Fact | null => {
  const { organizations } = book
  if (organizations === null) return null
  return sheetFact(indicator, indicator.counting({ ...book, organizations }), organizationsByType)
}

const hamletFact = (indicator: RecordIndicator<'hamlets'>, { book, hamletsByType }: Counted): Fact | null => {
  const { hamlets, tree } = book
  if (hamlets === null || (indicator.needsOrganizations && tree === null)) return null
  const counting = indicator.counting({ ...book, hamlets })
  const totalIn = ({ at }: ListColumn<'yes' | 'no'>): Ratio => {
    const grouping = { groupOf: (i: number) => (at(i) === 'yes' ? 0 : 1), size: 2 }
    return count(counting, grouping, indicator.isCountOnly)[0]?.total ?? NOTHING
  }
  const { isCatholicArea, isEthnicMinorityArea } = hamlets.columns
  return {
    ...sheetFact(indicator, counting, hamletsByType),
    byArea: { catholic: totalIn(isCatholicArea), 'ethnic-minority': totalIn(isEthnicMinorityArea) },
  }
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
  { book: { tree }, memberFacts }: Counted,
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

const dutyFact = (indicator: DutyIndicator, { book }: Counted): Fact | null => {
  const { duties } = book
  const dues = duties && indicator.dues({ ...book, duties })
  return dues && { ...NO_BREAKDOWN, total: [dues.filter(({ isDone }) => isDone).length, dues.length] }
}

const factOf = (indicator: Indicator, counted: Counted): Fact | null => {
  switch (indicator.counts) {
    case 'organizations':
      return organizationFact(indicator, counted)
    case 'hamlets':
      return hamletFact(indicator, counted)
    case 'members':
      return memberFact(indicator, counted)
    case 'duties':
      return dutyFact(indicator, counted)
    case 'plan':
      return null
  }
}

/**
 * The facts of one unit: from its organization-level records and, for the indicators over
 * members, from the counts that travel; null where the sheet was not reported. The add-on and
 * the Worker both use it, so both get the same figures. The plan's indicator is not a unit's.
 */
export const factsOf = (book: Workbook, memberFacts: MemberFacts | null): Facts => {
  const counted = countedOf(book, memberFacts)
  return Object.fromEntries(
    INDICATORS.filter(({ counts }) => counts !== 'plan').map((indicator) => [
      indicator.id,
      indicator.needsPeriod && book.period === null ? null : factOf(indicator, counted),
    ]),
  )
}
