import type { Facts, MemberFacts } from '../../measures/fact.ts'
import { factsOf } from '../../measures/facts-of.ts'
import { mergeFacts } from '../../measures/merge-facts.ts'
import { workbookFromSubmission } from '../../wire/from-submission.ts'
import type { Submission, WireTable } from '../../wire/submission.ts'
import { type Placement, placeOn } from './placement.ts'

/** What of a submission belongs to a unit of another day; `submission.unit` stays who handed it in. */
export interface UnitPart {
  readonly unit: string
  readonly submission: Submission
}

/** The rows of a table for which `isWanted`, told by their sheet row. */
const pickRows = (table: WireTable, isWanted: (row: number) => boolean): WireTable => {
  const isPicked = table.rows.map(isWanted)
  const pick = <T>(values: readonly T[]): readonly T[] => values.filter((_, i) => isPicked[i])
  return {
    ...table,
    rows: pick(table.rows),
    columns: table.columns.map((column) => ({ ...column, cells: pick(column.cells) })),
  }
}

/** The units of the sheet rows of a table. */
const unitsByRow = (
  table: { readonly size: number; readonly rowOf: (i: number) => number } | null,
  unitOf: (record: number) => string,
): ReadonlyMap<number, string> =>
  new Map(Array.from({ length: table?.size ?? 0 }, (_, i) => [table?.rowOf(i) ?? 0, unitOf(i)]))

const countMembers = (facts: MemberFacts): number =>
  Object.values(facts).reduce((sum, { official, probationary }) => sum + official + probationary, 0)

/**
 * Splits a submission by the register and the communes of another day (a day number, with
 * districts): a grassroots organization of a commune that is in another district then goes there
 * with all below it, its hamlets and its counts of members; what cannot be placed, its enterprises and the duties
 * of the unit itself, stay. The facts of the parts merge to the facts of the whole.
 */
export const splitSubmission = (submission: Submission, otherDay: number): readonly UnitPart[] => {
  const book = workbookFromSubmission(submission)
  const placement = placeOn(book, submission.unit, otherDay)
  const { home, unitOf } = placement
  const organizations = unitsByRow(book.organizations, unitOf)
  const hamlets = unitsByRow(book.hamlets, (i) => unitOf(book.tree?.organizationOfHamlet(i) ?? -1))
  const units = [...new Set([home, ...organizations.values()])]
  if (units.length === 1) return [{ unit: home, submission }]
  const isOf = (byRow: ReadonlyMap<number, string>, unit: string) => (row: number) =>
    (byRow.get(row) ?? home) === unit
  const { enterprises, ...common } = submission
  return units.map((unit) => ({
    unit,
    submission: {
      ...common,
      ...(enterprises && unit === home && { enterprises }),
      organizations: pickRows(submission.organizations, isOf(organizations, unit)),
      hamlets: submission.hamlets && pickRows(submission.hamlets, isOf(hamlets, unit)),
      duties: unit === home ? submission.duties : null,
      movement: unit === home ? submission.movement : null,
      ...splitMembers(submission, (code) => unitOf(book.tree?.organizationOf(code) ?? -1), placement, unit),
    },
  }))
}

/** Members whose status is unknown are in no count; they stay. */
const splitMembers = (
  { memberFacts, memberRows }: Submission,
  unitOfCode: (code: string) => string,
  { home }: Placement,
  unit: string,
): Pick<Submission, 'memberFacts' | 'memberRows'> => {
  if (memberFacts === null || memberRows === null) return { memberFacts: null, memberRows: null }
  const entries = Object.entries(memberFacts)
  const own = Object.fromEntries(entries.filter(([code]) => unitOfCode(code) === unit))
  const uncounted = memberRows - countMembers(memberFacts)
  return { memberFacts: own, memberRows: countMembers(own) + (unit === home ? uncounted : 0) }
}

/**
 * Facts by unit on the register of another day: those of the units in `submissions` (the bodies
 * that count, of `unitsToRebase`) are counted again from their parts, the others stay as they are.
 */
export const rebaseFacts = (
  factsByUnit: ReadonlyMap<string, Facts>,
  submissions: readonly Submission[],
  otherDay: number,
): ReadonlyMap<string, Facts> => {
  const rebased = new Map(factsByUnit)
  for (const { unit } of submissions) rebased.delete(unit)
  for (const { unit, submission } of submissions.flatMap((each) => splitSubmission(each, otherDay))) {
    const facts = factsOf(workbookFromSubmission(submission), submission.memberFacts)
    rebased.set(unit, mergeFacts(rebased.get(unit) ?? {}, facts))
  }
  return rebased
}
