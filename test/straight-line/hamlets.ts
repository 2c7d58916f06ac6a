import type { SheetGrid } from '../../shared/reading/grid.ts'
import { isCell } from './cell-sums.ts'
import { readCode, readInteger, readList, readText } from './cells.ts'
import { findLayout } from './columns.ts'
import { createTally, type Tally } from './figures.ts'
import {
  HAMLET_FIGURES,
  HAMLET_GROUPS,
  type Hamlet,
  hamletGroup,
  hasCell,
  tallyHamlet,
} from './hamlet-tallies.ts'
import { LEVEL, LISTS, STATUS, YES } from './lists.ts'
import { isCommune, isGrassroots, type Organization } from './organizations.ts'
import type { FoundIssue } from './outcome.ts'
import { BLANK, report, type Sink, UNKNOWN } from './sink.ts'
import type { Tree } from './tree.ts'

/** A hamlet and its row. */
export interface HamletRow {
  readonly row: number
  readonly hamlet: Hamlet
}

/** Reads and checks the cells of `Khối xóm bản`, row by row. */
export const readHamlets = (grids: readonly SheetGrid[], issues: FoundIssue[]): readonly HamletRow[] => {
  const sink: Sink = { issues, sheet: 'hamlets', row: 0 }
  const { rows, firstRow, at } = findLayout(grids, 'hamlets')
  const hamlets: HamletRow[] = []
  for (let r = firstRow; r < rows.length; r++) {
    const row = rows[r] ?? []
    sink.row = r + 1
    const cell = (column: string) => row[at[column] ?? -1]
    const codeOf = (column: string) => readCode(sink, column, cell(column))
    const integer = (column: string) => readInteger(sink, column, cell(column))
    const yesNo = (column: string) => readList(sink, column, cell(column), LISTS.yesNo)
    const hamlet = {
      code: codeOf('code'),
      name: readText(sink, 'name', cell('name')),
      kind: readList(sink, 'kind', cell('kind'), LISTS.hamletKind),
      organization: codeOf('organization'),
      resident: integer('residentMembers'),
      reinforced: integer('reinforcedMembers'),
      status: readList(sink, 'cellStatus', cell('cellStatus'), LISTS.cellStatus),
      cell: codeOf('cell'),
      isCatholic: yesNo('isCatholicArea'),
      isMinority: yesNo('isEthnicMinorityArea'),
      officer: yesNo('officerAssigned'),
    }
    readText(sink, 'note', cell('note'))
    hamlets.push({ row: r + 1, hamlet })
  }
  return hamlets
}

type Say = (rule: string, column: string) => void

const checkRequired = (h: Hamlet, say: Say): void => {
  if (h.code === '') say('cell.required', 'code')
  if (h.name === '') say('cell.required', 'name')
  if (h.kind === BLANK) say('cell.required', 'kind')
  if (h.organization === '') say('cell.required', 'organization')
  if (h.resident === BLANK) say('cell.required', 'residentMembers')
  if (h.reinforced === BLANK) say('cell.required', 'reinforcedMembers')
  if (h.status === BLANK) say('cell.required', 'cellStatus')
  if (h.cell === '' && hasCell(h)) say('cell.required', 'cell')
}

const checkOrganization = (h: Hamlet, owner: Organization | undefined, say: Say): void => {
  if (h.organization && !owner) say('hamlet.organization-unknown', 'organization')
  if (!owner || owner.level < 0) return
  const isFit = isGrassroots(owner.level) && (owner.type < 0 || isCommune(owner.type))
  if (!isFit) say('hamlet.organization-not-commune', 'organization')
}

/** Whether the walk up from the cell surely misses the hamlet's organization. */
const isElsewhere = (cell: number, owner: number, all: readonly Organization[], tree: Tree): boolean => {
  let last = cell
  for (let o = cell, steps = 0; o >= 0 && steps <= all.length; steps++) {
    if (o === owner) return false
    last = o
    o = tree.isInLoop[o] ? -1 : (tree.parent[o] ?? -1)
  }
  if (isGrassroots(all[last]?.level ?? BLANK)) return true
  return Boolean(all[last]?.parent) && isCell(all[owner]?.level ?? BLANK)
}

const checkNumbers = (h: Hamlet, cell: Organization | undefined, say: Say): void => {
  const isOwn = h.status === STATUS.own
  const areKnown = h.resident >= 0 && h.reinforced >= 0
  if (isOwn && areKnown && h.resident + h.reinforced === 0)
    say('hamlet.cell-without-members', 'residentMembers')
  if (isOwn && h.resident === 0 && h.reinforced > 0) say('hamlet.cell-only-reinforced', 'residentMembers')
  if (isOwn && cell && cell.members >= 0 && areKnown && h.resident + h.reinforced > cell.members)
    say('hamlet.members-above-cell', 'residentMembers')
  const isUnserved = h.resident === 0 || h.status === STATUS.none
  if (isUnserved && h.officer !== UNKNOWN && h.officer !== YES) say('hamlet.no-officer', 'officerAssigned')
}

/** Checks and counts `Khối xóm bản`. */
export const checkHamlets = (
  rows: readonly HamletRow[],
  organizations: readonly Organization[],
  tree: Tree,
  issues: FoundIssue[],
): Tally => {
  const sink: Sink = { issues, sheet: 'hamlets', row: 0 }
  const say: Say = (rule, column) => report(sink, rule, column, null)
  const figures = createTally(HAMLET_FIGURES, HAMLET_GROUPS)
  const codes = new Set<string>()
  const owned = new Set<string>()
  for (const { row, hamlet: h } of rows) {
    sink.row = row
    const ownerIndex = h.organization ? (tree.indexOf.get(h.organization) ?? -1) : -1
    const cellIndex = h.cell ? (tree.indexOf.get(h.cell) ?? -1) : -1
    const [owner, cell] = [organizations[ownerIndex], organizations[cellIndex]]
    tallyHamlet(
      figures,
      h,
      hamletGroup(tree.type[ownerIndex] ?? BLANK, h.isCatholic === YES, h.isMinority === YES),
      cell,
    )
    if (h.code && codes.has(h.code)) {
      say('cell.not-unique', 'code')
      continue
    }
    if (h.code) codes.add(h.code)
    checkRequired(h, say)
    checkOrganization(h, owner, say)
    if (h.cell && !cell) say('hamlet.cell-unknown', 'cell')
    if (cell && cell.level >= 0 && cell.level !== LEVEL.subordinate) say('hamlet.cell-not-cell', 'cell')
    if (owner && cell && isElsewhere(cellIndex, ownerIndex, organizations, tree))
      say('hamlet.cell-elsewhere', 'cell')
    if (h.status === STATUS.none && h.cell) say('hamlet.cell-unexpected', 'cell')
    if (h.status === STATUS.own && h.cell && owned.has(h.cell)) say('hamlet.cell-shared', 'cell')
    if (h.status === STATUS.own && h.cell) owned.add(h.cell)
    checkNumbers(h, cell, say)
  }
  return figures
}
