import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MemberFacts } from '../../../shared/measures/fact.ts'
import { memberFacts } from '../../../shared/measures/index.ts'
import { readWorkbook } from '../../../shared/reading/read-workbook.ts'
import { workbookFromSubmission } from '../../../shared/wire/from-submission.ts'
import type { Submission } from '../../../shared/wire/submission.ts'
import { memberFactsFault } from '../../../worker/submissions/member-facts.ts'
import { submissionShape } from '../../../worker/submissions/submission-shape.ts'
import { type Changes, district, type Row } from '../../helpers/district.ts'
import { handedIn } from '../../helpers/handed-in.ts'
import { membersOfCounts } from '../../helpers/members-of-counts.ts'

const blankOr = (...values: readonly string[]) => fc.constantFrom(null, ...values)

const anyRow = fc.record(
  {
    committeeRole: blankOr('Bí thư', 'Phó bí thư', 'Cấp ủy viên'),
    cellRole: blankOr('Chi ủy viên'),
    trainedOn: blankOr('1/3/2011', '1/3/2009'),
    titleTrainedOn: blankOr('1/3/2011'),
    titleTrainedFor: blankOr('Bí thư', 'Phó bí thư'),
    gender: fc.constantFrom('Nam', 'Nữ'),
    ethnicity: blankOr('Kinh', 'Thái'),
    birthDate: fc.constantFrom('3/2/1970', '3/2/1985'),
    isExempt: blankOr('Có', 'Không'),
    taskAssigned: blankOr('Có', 'Không'),
    introducedToResidence: blankOr('Có', 'Không', 'Không thuộc diện'),
    pledged: blankOr('Có', 'Không'),
    isAway: blankOr('Có', 'Không'),
    classification: blankOr(
      'Đủ tư cách, hoàn thành xuất sắc nhiệm vụ',
      'Đủ tư cách, hoàn thành nhiệm vụ',
      'Vi phạm tư cách hoặc không hoàn thành nhiệm vụ',
    ),
    occupation: blankOr('Công nhân', 'Nông dân'),
    admittedOn: fc.constantFrom('3/2/1995', '3/2/1996'),
  },
  { noNullPrototype: true },
)
/** Of each grassroots organization some have no seat. */
const ROWS = [2, 3, 4, 5, 6, 7, 19, 20, 21, 22, 31, 35, 36, 40, 41, 42]

const anyMembers: fc.Arbitrary<Changes> = fc
  .array(anyRow, { minLength: ROWS.length, maxLength: ROWS.length })
  .map((rows) => ({ members: Object.fromEntries(rows.map((row, i) => [ROWS[i], row])) }))

type Path = readonly string[]

/** Every number and null in it, by its path. */
const leavesOf = (value: unknown, path: Path = []): readonly (readonly [Path, number | null])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]))
    : [[path, value as number | null]]

const replaced = (value: unknown, [key, ...rest]: Path, leaf: number | null): unknown => {
  if (key === undefined) return leaf
  const fields = value as Readonly<Record<string, unknown>>
  const changed = { ...fields, [key]: replaced(fields[key], rest, leaf) }
  return Array.isArray(value) ? Object.values(changed) : changed
}

const othersThan = (value: number | null): readonly (number | null)[] =>
  value === null ? [0, 40] : [value - 1, value + 1, null, value + 1_000]

/** Moves somebody's counts to another code. */
const renamed = (facts: MemberFacts, from: string, to: string): MemberFacts =>
  Object.fromEntries(Object.entries(facts).map(([code, one]) => [code === from ? to : code, one]))

const changedOnce = (facts: MemberFacts): readonly MemberFacts[] => [
  ...leavesOf(facts).flatMap(([path, leaf]) =>
    othersThan(leaf).map((other) => replaced(facts, path, other) as MemberFacts),
  ),
  ...Object.keys(facts).flatMap((code) => ['', 'CB01', 'BP01', 'KHAC'].map((to) => renamed(facts, code, to))),
]

const CELL_OF: Readonly<Record<string, string>> = { DB01: 'CB01', TT01: 'TT01', DN01: 'DN01' }
const FIRST_ROW = 2

/** What is counted of members made after these counts: the counts themselves, if they can be true. */
const countedAgain = (facts: MemberFacts): MemberFacts | null => {
  const rows = Object.entries(facts).flatMap(([code, counts]) => membersOfCounts(CELL_OF[code] ?? '', counts))
  const members = Object.fromEntries(rows.map((row, i): [number, Row] => [i + FIRST_ROW, row]))
  return memberFacts(readWorkbook(district({ members })))
}

describe('counts of members', () => {
  it('are taken as they are counted, and of changed ones only what other members would come to', () => {
    let taken = 0
    let refused = 0
    fc.assert(
      fc.property(anyMembers, (changes) => {
        const submission: Submission = JSON.parse(JSON.stringify(handedIn(changes).submission))
        const book = workbookFromSubmission(submission)
        const isTaken = (facts: MemberFacts): boolean => {
          const changed = { ...submission, memberFacts: facts }
          return (
            submissionShape(changed, '') === null && memberFactsFault(changed, book, changed.ruleset) === null
          )
        }
        const facts = submission.memberFacts ?? {}
        expect(isTaken(facts)).toBe(true)
        for (const changed of changedOnce(facts)) {
          if (!isTaken(changed)) refused++
          else {
            taken++
            expect(countedAgain(changed)).toEqual(changed)
          }
        }
      }),
      { numRuns: 10 },
    )
    expect(Math.min(taken, refused)).toBeGreaterThan(0)
  })
})
