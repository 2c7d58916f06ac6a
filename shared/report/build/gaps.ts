import { SHEETS } from '../../forms/so-don-vi/index.ts'
import { INDICATORS } from '../../measures/catalogue.ts'
import { type OpenSheets, openSheets } from '../../measures/compile.ts'
import { type Counting, countingOf } from '../../measures/count.ts'
import { duesOf } from '../../measures/dues.ts'
import type { MemberFacts } from '../../measures/fact.ts'
import { type Goal, isCap } from '../../measures/goal.ts'
import type { Indicator } from '../../measures/indicator.ts'
import type { DutyMeasure } from '../../measures/measure.ts'
import type { Workbook } from '../../reading/workbook.ts'
import type { GapRow, Gaps } from '../../wire/api/gaps.ts'

const UNKNOWN_ORGANIZATION = 'Chưa rõ tổ chức cơ sở đảng'

/** What keeps a row from the goal: the records that do not count or, where there must be none, that do. */
const effectOf = (goal: Goal, numerator: number, denominator: number): number =>
  isCap(goal) ? numerator : denominator - numerator

const compareCodes = (a: GapRow, b: GapRow): number => (a.code < b.code ? -1 : Number(a.code > b.code))

const worstFirst = (rows: readonly GapRow[]): readonly GapRow[] =>
  rows.filter(({ effect }) => effect > 0).sort((a, b) => b.effect - a.effect || compareCodes(a, b))

/** The rows of a sheet that are a subject, each a record of its own. */
const rowsOfRecords = (
  { sheet, columns }: NonNullable<Workbook['organizations' | 'hamlets' | 'enterprises']>,
  { subjects, isCounted }: Counting,
  goal: Goal,
): readonly GapRow[] =>
  subjects.map((i) => {
    const numerator = isCounted(i) ? 1 : 0
    const place = { sheet: SHEETS[sheet].name, code: columns.code.at(i), name: columns.name.at(i) }
    return { ...place, effect: effectOf(goal, numerator, 1), numerator, denominator: 1 }
  })

const rowsOfMembers = (
  { id }: Indicator,
  { organizations, tree }: Workbook,
  memberFacts: MemberFacts,
  goal: Goal,
): readonly GapRow[] | null => {
  const counted = Object.entries(memberFacts)
  if (counted.length > 0 && counted.every(([, { indicators }]) => indicators[id] === undefined)) return null
  return counted.map(([code, { indicators }]) => {
    const [numerator, denominator] = indicators[id]?.total ?? [0, 0]
    const record = tree ? tree.organizationOf(code) : -1
    const name = organizations && record >= 0 ? organizations.columns.name.at(record) : UNKNOWN_ORGANIZATION
    const figure = { numerator, denominator: denominator ?? 0 }
    return {
      sheet: SHEETS.members.name,
      code,
      name,
      effect: effectOf(goal, numerator, figure.denominator),
      ...figure,
    }
  })
}

const rowsOfDuties = (measure: DutyMeasure, { book, open }: Asked, goal: Goal): readonly GapRow[] | null => {
  const dues = duesOf(measure, book, open)
  if (dues === null) return null
  return dues.map(({ key, name, isDone }) => {
    const numerator = Number(isDone)
    const effect = effectOf(goal, numerator, 1)
    return { sheet: SHEETS.duties.name, code: key, name, effect, numerator, denominator: 1 }
  })
}

/** What the gaps of a unit are found in. */
interface Asked {
  readonly book: Workbook
  readonly open: OpenSheets
  readonly memberFacts: MemberFacts | null
}

const rowsOf = (indicator: Indicator, asked: Asked, goal: Goal): readonly GapRow[] | null => {
  const { measure, needsOrganizations } = indicator
  const { book, open, memberFacts } = asked
  if (measure.of === 'plan') return null
  if (measure.of === 'duties') return rowsOfDuties(measure, asked, goal)
  if (measure.of === 'members') return memberFacts && rowsOfMembers(indicator, book, memberFacts, goal)
  const records = open(measure.of)
  const table = book[measure.of]
  if (records === null || table === null || (needsOrganizations && book.tree === null)) return null
  return rowsOfRecords(table, countingOf(measure, records), goal)
}

/**
 * What holds each target of a unit back, by id of the indicators that have a goal: organizations
 * and hamlets, grassroots organizations for what is counted from members, duties that are due.
 */
export const gapsOf = (book: Workbook, memberFacts: MemberFacts | null): Gaps => {
  const asked: Asked = { book, open: openSheets(book), memberFacts }
  return Object.fromEntries(
    INDICATORS.flatMap((indicator) => {
      const { id, goal, measure, needsPeriod } = indicator
      if (goal === null || measure.of === 'plan') return []
      const rows = needsPeriod && book.period === null ? null : rowsOf(indicator, asked, goal)
      return [[id, rows && worstFirst(rows)]]
    }),
  )
}
