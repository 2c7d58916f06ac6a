import { SHEETS } from '../../forms/so-don-vi/index.ts'
import { INDICATORS } from '../../measures/catalogue.ts'
import type { MemberFacts } from '../../measures/fact.ts'
import type { Goal } from '../../measures/goal.ts'
import type { Counting, DutyIndicator, Indicator, RecordIndicator } from '../../measures/indicator.ts'
import type { Workbook } from '../../reading/workbook.ts'
import type { GapRow, Gaps } from '../../wire/api/gaps.ts'

const UNKNOWN_ORGANIZATION = 'Chưa rõ tổ chức cơ sở đảng'

/** What keeps a row from the goal: the records that do not count or, where there must be none, that do. */
const effectOf = ({ kind }: Goal, numerator: number, denominator: number): number =>
  kind === 'none' ? numerator : denominator - numerator

const compareCodes = (a: GapRow, b: GapRow): number => (a.code < b.code ? -1 : Number(a.code > b.code))

const worstFirst = (rows: readonly GapRow[]): readonly GapRow[] =>
  rows.filter(({ effect }) => effect > 0).sort((a, b) => b.effect - a.effect || compareCodes(a, b))

/** The rows of a sheet that are a subject, each a record of its own. */
const rowsOfRecords = (
  { sheet, columns }: NonNullable<Workbook['organizations'] | Workbook['hamlets']>,
  { subjects, isCounted }: Counting,
  goal: Goal,
): readonly GapRow[] =>
  subjects.map((i) => {
    const numerator = isCounted(i) ? 1 : 0
    const place = { sheet: SHEETS[sheet].name, code: columns.code.at(i), name: columns.name.at(i) }
    return { ...place, effect: effectOf(goal, numerator, 1), numerator, denominator: 1 }
  })

const rowsOfMembers = (
  { id }: RecordIndicator<'members'>,
  { organizations, tree }: Workbook,
  memberFacts: MemberFacts,
  goal: Goal,
): readonly GapRow[] =>
  Object.entries(memberFacts).map(([code, { indicators }]) => {
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

const rowsOfDuties = (indicator: DutyIndicator, book: Workbook, goal: Goal): readonly GapRow[] | null => {
  const { duties } = book
  const dues = duties && indicator.dues({ ...book, duties })
  if (dues === null) return null
  return dues.map(({ key, name, isDone }) => {
    const numerator = Number(isDone)
    const effect = effectOf(goal, numerator, 1)
    return { sheet: SHEETS.duties.name, code: key, name, effect, numerator, denominator: 1 }
  })
}

const rowsOf = (
  indicator: Indicator,
  book: Workbook,
  memberFacts: MemberFacts | null,
  goal: Goal,
): readonly GapRow[] | null => {
  const { organizations, hamlets, tree } = book
  switch (indicator.counts) {
    case 'organizations':
      return (
        organizations && rowsOfRecords(organizations, indicator.counting({ ...book, organizations }), goal)
      )
    case 'hamlets':
      if (hamlets === null || (indicator.needsOrganizations && tree === null)) return null
      return rowsOfRecords(hamlets, indicator.counting({ ...book, hamlets }), goal)
    case 'members':
      return memberFacts && rowsOfMembers(indicator, book, memberFacts, goal)
    case 'duties':
      return rowsOfDuties(indicator, book, goal)
    case 'plan':
      return null
  }
}

/**
 * What holds each target of a unit back, by id of the indicators that have a goal: organizations
 * and hamlets, grassroots organizations for what is counted from members, duties that are due.
 */
export const gapsOf = (book: Workbook, memberFacts: MemberFacts | null): Gaps =>
  Object.fromEntries(
    INDICATORS.flatMap((indicator) => {
      const { id, goal, counts, needsPeriod } = indicator
      if (goal === null || counts === 'plan') return []
      const rows = needsPeriod && book.period === null ? null : rowsOf(indicator, book, memberFacts, goal)
      return [[id, rows && worstFirst(rows)]]
    }),
  )
