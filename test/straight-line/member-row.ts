import type { SheetCell } from '../../shared/reading/grid.ts'
import { thresholdsOfPeriod } from '../../shared/resolutions/thresholds.ts'
import { type DateSlot, dateSlot, readDate, readList, readText } from './cells.ts'
import { PERIOD } from './invented/plan.ts'
import { LISTS } from './lists.ts'
import { BLANK, isBlank, NOTHING, report, type Sink, UNKNOWN } from './sink.ts'

/** The row being read; one object for all rows. Texts are `''` when blank and null when unknown. */
export interface MemberRow {
  fileNumber: string | null
  cardNumber: string | null
  fullName: string | null
  /** Index of the organization, BLANK, UNKNOWN, or NOTHING for a code that names none. */
  organization: number
  /** That code. */
  unresolved: string
  gender: number
  people: number
  status: number
  committeeRole: number
  cellRole: number
  trainedFor: number
  taskAssigned: number
  introduced: number
  isExempt: number
  pledged: number
  occupation: number
  grade: number
  readonly birth: DateSlot
  readonly admitted: DateSlot
  readonly official: DateSlot
  readonly trained: DateSlot
  readonly titleTrained: DateSlot
}

export const newMemberRow = (): MemberRow => ({
  fileNumber: '',
  cardNumber: '',
  fullName: '',
  organization: BLANK,
  unresolved: '',
  gender: BLANK,
  people: BLANK,
  status: BLANK,
  committeeRole: BLANK,
  cellRole: BLANK,
  trainedFor: BLANK,
  taskAssigned: BLANK,
  introduced: BLANK,
  isExempt: BLANK,
  pledged: BLANK,
  occupation: BLANK,
  grade: BLANK,
  birth: dateSlot(),
  admitted: dateSlot(),
  official: dateSlot(),
  trained: dateSlot(),
  titleTrained: dateSlot(),
})

const { oldestBirth, oldestDate } = thresholdsOfPeriod(PERIOD)
const BIRTH_RANGE = { oldest: oldestBirth, last: PERIOD.lastDay }
const RANGE = { oldest: oldestDate, last: PERIOD.lastDay }
const CODE = /^[A-Z0-9._-]{1,20}$/

/** Where the columns of the sheet stand. */
export type Positions = Readonly<Record<string, number>>

type Cells = readonly SheetCell[]

const readDates = (m: MemberRow, sink: Sink, row: Cells, at: Positions): void => {
  readDate(sink, 'birthDate', row[at.birthDate ?? -1], m.birth, BIRTH_RANGE)
  readDate(sink, 'admittedOn', row[at.admittedOn ?? -1], m.admitted, RANGE)
  readDate(sink, 'officialOn', row[at.officialOn ?? -1], m.official, RANGE)
  readDate(sink, 'trainedOn', row[at.trainedOn ?? -1], m.trained, RANGE)
  readDate(sink, 'titleTrainedOn', row[at.titleTrainedOn ?? -1], m.titleTrained, RANGE)
}

const readLists = (m: MemberRow, sink: Sink, row: Cells, at: Positions): void => {
  m.gender = readList(sink, 'gender', row[at.gender ?? -1], LISTS.gender)
  m.people = readList(sink, 'ethnicity', row[at.ethnicity ?? -1], LISTS.people)
  m.status = readList(sink, 'status', row[at.status ?? -1], LISTS.status)
  m.committeeRole = readList(sink, 'committeeRole', row[at.committeeRole ?? -1], LISTS.committeeRole)
  m.cellRole = readList(sink, 'cellRole', row[at.cellRole ?? -1], LISTS.cellRole)
  m.trainedFor = readList(sink, 'titleTrainedFor', row[at.titleTrainedFor ?? -1], LISTS.trainedTitle)
  m.taskAssigned = readList(sink, 'taskAssigned', row[at.taskAssigned ?? -1], LISTS.yesNo)
  m.introduced = readList(sink, 'introducedToResidence', row[at.introducedToResidence ?? -1], LISTS.residence)
  m.isExempt = readList(sink, 'isExempt', row[at.isExempt ?? -1], LISTS.yesNo)
  m.pledged = readList(sink, 'pledged', row[at.pledged ?? -1], LISTS.yesNo)
  m.occupation = readList(sink, 'occupation', row[at.occupation ?? -1], LISTS.occupation)
  m.grade = readList(sink, 'classification', row[at.classification ?? -1], LISTS.memberGrade)
  readList(sink, 'isAway', row[at.isAway ?? -1], LISTS.yesNo)
}

/** A code that is known is clean; only another one is looked at closely. */
const readOrganization = (
  m: MemberRow,
  sink: Sink,
  cell: SheetCell | undefined,
  indexOf: ReadonlyMap<string, number>,
): number => {
  const known = typeof cell === 'string' ? indexOf.get(cell) : undefined
  if (known !== undefined) return known
  if (isBlank(cell)) return BLANK
  const text = readText(sink, 'organization', cell)
  if (text === null) return UNKNOWN
  const code = text.toUpperCase()
  const found = indexOf.get(code)
  if (found !== undefined) return found
  if (CODE.test(code)) {
    m.unresolved = code
    return NOTHING
  }
  report(sink, 'cell.bad-code', 'organization', cell)
  return UNKNOWN
}

/** Reads the cells of one row into `m`. */
export const readMemberRow = (
  m: MemberRow,
  sink: Sink,
  row: Cells,
  at: Positions,
  indexOf: ReadonlyMap<string, number>,
): void => {
  m.fileNumber = readText(sink, 'fileNumber', row[at.fileNumber ?? -1])
  m.cardNumber = readText(sink, 'cardNumber', row[at.cardNumber ?? -1])
  m.fullName = readText(sink, 'fullName', row[at.fullName ?? -1])
  m.organization = readOrganization(m, sink, row[at.organization ?? -1], indexOf)
  readDates(m, sink, row, at)
  readLists(m, sink, row, at)
  readText(sink, 'note', row[at.note ?? -1])
}
