import type { SheetCell, SheetGrid } from '../../shared/reading/grid.ts'
import { fold } from '../../shared/reading/text/fold.ts'
import { findLayout, type Layout } from './columns.ts'
import { type MemberRow, newMemberRow, readMemberRow } from './member-row.ts'
import { checkMember } from './member-rules.ts'
import { type MemberTallies, newMemberTallies, tallyMember } from './member-tallies.ts'
import type { Organization } from './organizations.ts'
import type { FoundIssue } from './outcome.ts'
import { isBlank, NOTHING, report, type Sink } from './sink.ts'
import type { Tree } from './tree.ts'

/** A member's code that no organization has, and its row. */
export interface Unresolved {
  readonly row: number
  readonly code: string
}

/** Rows that may be equal or of one person: those before with the same key, latest first. */
interface Namesakes {
  readonly latest: Map<string | number, number>
  readonly previous: Int32Array
}

const sameCell = (a: SheetCell | undefined, b: SheetCell | undefined): boolean => {
  if (a === b || (isBlank(a) && isBlank(b))) return true
  return (
    typeof a === 'object' &&
    typeof b === 'object' &&
    a?.kind === 'date' &&
    b?.kind === 'date' &&
    a.day === b.day
  )
}

const isCopy = ({ rows, at }: Layout, r: number, other: number): boolean =>
  Object.values(at).every((position) => sameCell(rows[r]?.[position], rows[other]?.[position]))

const findCopy = (layout: Layout, { previous }: Namesakes, r: number, latest: number): number => {
  for (let other = latest; other >= 0; other = previous[other] ?? -1)
    if (isCopy(layout, r, other)) return other
  return -1
}

const LONGEST_NAME = 256

/** Day of birth and length of the name tell nearly all people apart; without a full date the numbers do. */
const keyOf = ({ birth, fullName, fileNumber, cardNumber }: MemberRow): string | number =>
  birth.from === birth.to
    ? birth.from * LONGEST_NAME + (fullName?.length ?? 0)
    : fileNumber || cardNumber || (fullName ?? '')

const textAt = (cell: SheetCell | undefined): string => (typeof cell === 'string' ? cell : '')

const isNamesake = ({ rows, at }: Layout, m: MemberRow, other: number): boolean => {
  const file = textAt(rows[other]?.[at.fileNumber ?? -1])
  const name = textAt(rows[other]?.[at.fullName ?? -1])
  return (
    file !== '' && file.toUpperCase() !== m.fileNumber?.toUpperCase() && fold(name) === fold(m.fullName ?? '')
  )
}

const checkNamesakes = (
  layout: Layout,
  { previous }: Namesakes,
  m: MemberRow,
  sink: Sink,
  latest: number,
): void => {
  if (!m.fileNumber || !m.fullName || m.birth.from !== m.birth.to) return
  for (let other = latest; other >= 0; other = previous[other] ?? -1) {
    if (!isNamesake(layout, m, other)) continue
    report(sink, 'member.possible-duplicate', 'fullName', m.fullName)
    return
  }
}

const checkUnique = (sink: Sink, column: string, value: string | null, seen: Set<string>): void => {
  if (!value) return
  const key = value.toUpperCase()
  if (seen.has(key)) report(sink, 'cell.not-unique', column, value)
  else seen.add(key)
}

/** Reads and checks `Đảng viên`, row by row, and sums up what other sheets are compared with. */
export const checkMembers = (
  grids: readonly SheetGrid[],
  organizations: readonly Organization[],
  tree: Tree,
  issues: FoundIssue[],
): { readonly tallies: MemberTallies; readonly size: number; readonly unresolved: readonly Unresolved[] } => {
  const layout = findLayout(grids, 'members')
  const { rows, firstRow, at } = layout
  const sink: Sink = { issues, sheet: 'members', row: 0 }
  const tallies = newMemberTallies(organizations.length)
  const namesakes: Namesakes = { latest: new Map(), previous: new Int32Array(rows.length).fill(-1) }
  const files = new Set<string>()
  const cards = new Set<string>()
  const m = newMemberRow()
  const unresolved: Unresolved[] = []
  let size = 0
  for (let r = firstRow; r < rows.length; r++) {
    const row = rows[r] ?? []
    if (row.every(isBlank)) continue
    sink.row = r + 1
    const before = issues.length
    readMemberRow(m, sink, row, at, tree.indexOf)
    const key = keyOf(m)
    const latest = namesakes.latest.get(key) ?? -1
    if (findCopy(layout, namesakes, r, latest) >= 0) {
      issues.length = before
      const filled = Object.keys(at).find((column) => !isBlank(row[at[column] ?? -1]))
      report(sink, 'row.duplicate', filled ?? '', null)
      continue
    }
    size += 1
    if (m.organization === NOTHING) unresolved.push({ row: r + 1, code: m.unresolved })
    checkUnique(sink, 'fileNumber', m.fileNumber, files)
    checkUnique(sink, 'cardNumber', m.cardNumber, cards)
    checkMember(m, organizations, sink, row, at)
    checkNamesakes(layout, namesakes, m, sink, latest)
    tallyMember(tallies, m, tree)
    namesakes.previous[r] = latest
    namesakes.latest.set(key, r)
  }
  return { tallies, size, unresolved }
}
