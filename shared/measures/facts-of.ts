import type { OrganizationTypeKey } from '../forms/so-don-vi/keys.ts'
import type { Workbook } from '../reading/workbook.ts'
import { INDICATORS } from './catalogue.ts'
import { type OpenSheets, openSheets } from './compile.ts'
import { type Counting, count, countingOf, countShare, type Grouping, ONE_GROUP } from './count.ts'
import { duesOf } from './dues.ts'
import type { Fact, Facts, MemberFact, MemberFacts, Ratio } from './fact.ts'
import type { Indicator } from './indicator.ts'
import type { DutyMeasure, RecordMeasure } from './measure.ts'
import { addFacts } from './ratio.ts'
import { type AnyColumn, recordsOf } from './selection.ts'

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
  readonly open: OpenSheets
  readonly memberFacts: MemberFacts | null
  readonly organizationsByType: ByType
  readonly hamletsByType: ByType
}

const countedOf = (book: Workbook, memberFacts: MemberFacts | null): Counted => {
  const { organizations, hamlets, tree } = book
  return {
    book,
    open: openSheets(book),
    memberFacts,
    organizationsByType: byTypeOf(organizations?.size ?? 0, (i) => tree?.typeOf(i) ?? ''),
    hamletsByType: byTypeOf(hamlets?.size ?? 0, (i) => tree?.typeOf(tree.organizationOfHamlet(i)) ?? ''),
  }
}

/** Totals of the groups; those of which nothing is a subject are left out. */
const totalsByType = (
  { types, grouping }: ByType,
  counting: Counting,
  isCountOnly: boolean,
): Fact['byType'] => {
  const totals = countShare(counting, grouping, { ...counting, isCountOnly })
  const byType: Partial<Record<OrganizationTypeKey, Ratio>> = {}
  for (const [i, type] of types.entries()) {
    const [numerator, denominator] = totals[i] ?? NOTHING
    const isSubject = numerator > 0 || (denominator ?? 0) > 0
    if (type !== '' && isSubject) byType[type] = [numerator, denominator]
  }
  return byType
}

const sheetFact = ({ isCountOnly }: Indicator, counting: Counting, byType: ByType): Fact => {
  const [all = NO_FACT] = count(counting, ONE_GROUP, isCountOnly)
  return { ...all, byType: totalsByType(byType, counting, isCountOnly), byArea: {} }
}

const organizationFact = (
  indicator: Indicator,
  measure: RecordMeasure<'organizations'>,
  { open, organizationsByType }: Counted,
): Fact | null => {
  const records = open('organizations')
  return records && sheetFact(indicator, countingOf(measure, records), organizationsByType)
}

/** Hamlets are broken down by area, too. */
const hamletFact = (
  indicator: Indicator,
  measure: RecordMeasure<'hamlets'>,
  { book, open, hamletsByType }: Counted,
): Fact | null => {
  const records = open('hamlets')
  if (records === null || (indicator.needsOrganizations && book.tree === null)) return null
  const counting = countingOf(measure, records)
  const totalIn = ({ at }: AnyColumn): Ratio => {
    const grouping = { groupOf: (i: number) => (at(i) === 'yes' ? 0 : 1), size: 2 }
    return countShare(counting, grouping, { ...counting, ...indicator })[0] ?? NOTHING
  }
  return {
    ...sheetFact(indicator, counting, hamletsByType),
    byArea: {
      catholic: totalIn(records.column('isCatholicArea')),
      'ethnic-minority': totalIn(records.column('isEthnicMinorityArea')),
    },
  }
}

/** Enterprises have no type and no area. */
const enterpriseFact = (
  { isCountOnly }: Indicator,
  measure: RecordMeasure<'enterprises'>,
  { open }: Counted,
): Fact | null => {
  const records = open('enterprises')
  const [fact = null] = records ? count(countingOf(measure, records), ONE_GROUP, isCountOnly) : []
  return fact && { ...NO_BREAKDOWN, ...fact }
}

/** Counts of no records, so that a sheet with no rows is reported with 0. */
const noMembers = ({ isCountOnly, options, parts }: Indicator): Fact => ({
  ...NO_BREAKDOWN,
  total: [0, isCountOnly ? null : 0],
  options: Object.fromEntries(options.map(({ id }) => [id, [0, 0] as const])),
  parts: Object.fromEntries(parts.map(({ id }) => [id, 0])),
})

/** Null, too, when the counts were made by rules that did not count it yet. */
const memberFact = (indicator: Indicator, { book: { tree }, memberFacts }: Counted): Fact | null => {
  if (memberFacts === null) return null
  const facts = Object.entries(memberFacts).flatMap(([code, { indicators }]): Fact[] => {
    const fact = indicators[indicator.id]
    if (fact === undefined) return []
    const type = tree ? tree.typeOf(tree.organizationOf(code)) : ''
    return [{ ...fact, byType: type === '' ? {} : { [type]: fact.total }, byArea: {} }]
  })
  const hasTravelled = facts.length > 0 || Object.keys(memberFacts).length === 0
  return hasTravelled ? facts.reduce(addFacts, noMembers(indicator)) : null
}

const dutyFact = (measure: DutyMeasure, { book, open }: Counted): Fact | null => {
  const dues = duesOf(measure, book, open)
  return dues && { ...NO_BREAKDOWN, total: [dues.filter(({ isDone }) => isDone).length, dues.length] }
}

const factOf = (indicator: Indicator, counted: Counted): Fact | null => {
  const { measure } = indicator
  switch (measure.of) {
    case 'organizations':
      return organizationFact(indicator, measure, counted)
    case 'hamlets':
      return hamletFact(indicator, measure, counted)
    case 'enterprises':
      return enterpriseFact(indicator, measure, counted)
    case 'members':
      return memberFact(indicator, counted)
    case 'duties':
      return dutyFact(measure, counted)
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
    INDICATORS.filter(({ measure }) => measure.of !== 'plan').map((indicator) => [
      indicator.id,
      indicator.needsPeriod && book.period === null ? null : factOf(indicator, counted),
    ]),
  )
}
