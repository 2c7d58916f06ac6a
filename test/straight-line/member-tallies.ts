import { addMonths, toDay } from '../../shared/calendar/day.ts'
import { thresholdsOfPeriod } from '../../shared/resolutions/thresholds.ts'
import { KNOWN } from './cells.ts'
import { createTally, type Tally, tallySubject } from './figures.ts'
import { PERIOD } from './invented/plan.ts'
import { FEMALE, GRADE, KINH, MEMBER, NO, ROLE, TYPE, WORKER, YES } from './lists.ts'
import type { MemberRow } from './member-row.ts'
import { BLANK, UNKNOWN } from './sink.ts'
import type { Tree } from './tree.ts'

const NAMES = [
  'committee-members-trained',
  'committee-members-trained+with-cell-committees',
  'secretaries-trained-for-title',
  'members-with-task',
  'members-introduced-to-residence',
  'members-admitted',
  'members-admitted:workers',
  'members-admitted:ethnic-minority',
  'members-admitted:women',
  'members-admitted:private-enterprise',
  'leaders-pledged',
  'committee-women',
  'committee-young',
  'committee-ethnic-minority',
  'official',
  'probationary',
]
const T = thresholdsOfPeriod(PERIOD)
const FIRST_DAY = toDay(PERIOD.year, 1, 1)
const LAST_DAY = toDay(PERIOD.year, 12, 31)

/**
 * What the members come to: sums by organization for the rules, figures by grassroots organization.
 * The last sum is that of members without a place who count, or may count, somewhere.
 */
export interface MemberTallies {
  readonly rows: Int32Array
  readonly cellSecretaries: Float64Array
  readonly cellMembers: Int32Array
  readonly secretaries: Float64Array
  readonly seats: Float64Array
  readonly admitted: Float64Array
  readonly failing: Int32Array
  /** The last group holds members whose grassroots organization is not known. */
  readonly figures: Tally
}

export const newMemberTallies = (organizations: number): MemberTallies => ({
  rows: new Int32Array(organizations + 1),
  cellSecretaries: new Float64Array(organizations + 1),
  cellMembers: new Int32Array(organizations),
  secretaries: new Float64Array(organizations + 1),
  seats: new Float64Array(organizations + 1),
  admitted: new Float64Array(organizations + 1),
  failing: new Int32Array(organizations),
  figures: createTally(NAMES, organizations + 1),
})

const add = (sums: Int32Array | Float64Array, i: number, amount: number): void => {
  sums[i] = (sums[i] ?? 0) + amount
}

const isThisYear = ({ admitted }: MemberRow): boolean => admitted.from >= FIRST_DAY && admitted.to <= LAST_DAY

/** Sums by the organization and the grassroots one; an unknown cell makes a sum unknown, but that of the unplaced greater. */
const addToLists = (t: MemberTallies, m: MemberRow, own: number, top: number): void => {
  const lost = t.rows.length - 1
  const unclear = (i: number) => (i === lost ? 1 : Number.NaN)
  add(t.rows, own, 1)
  if (m.cellRole === ROLE.secretary) add(t.cellSecretaries, own, 1)
  else if (m.cellRole === UNKNOWN) add(t.cellSecretaries, own, unclear(own))
  if (m.committeeRole === ROLE.secretary) add(t.secretaries, top, 1)
  if (m.committeeRole >= 0) add(t.seats, top, 1)
  if (m.committeeRole === UNKNOWN) {
    add(t.secretaries, top, unclear(top))
    add(t.seats, top, unclear(top))
  }
  if (m.admitted.state !== KNOWN) add(t.admitted, top, unclear(top))
  else if (isThisYear(m)) add(t.admitted, top, 1)
}

/** Sums for the rules on organizations. */
const addToRules = (t: MemberTallies, m: MemberRow, tree: Tree): void => {
  const own = m.organization
  const lost = t.rows.length - 1
  const top = own < 0 ? -1 : (tree.grassroots[own] ?? -1)
  addToLists(t, m, own < 0 ? lost : own, top < 0 ? lost : top)
  if (own < 0) return
  if (m.cellRole === ROLE.member) add(t.cellMembers, own, 1)
  if (m.grade !== GRADE.failing) return
  for (let o = own, steps = 0; o >= 0 && steps < lost; o = tree.parent[o] ?? -1, steps++) add(t.failing, o, 1)
}

const tallyCommittee = (t: Tally, m: MemberRow, g: number): void => {
  const isTrained = m.trained.from >= T.termFirstDay && m.trained.to <= T.termLastDay
  if (m.committeeRole >= 0 || m.cellRole >= 0) tallySubject(t, 1, g, isTrained)
  if (m.committeeRole < 0) return
  tallySubject(t, 0, g, isTrained)
  tallySubject(t, 11, g, m.gender === FEMALE)
  tallySubject(t, 12, g, addMonths(m.birth.from, T.youngUnder * 12) > PERIOD.lastDay)
  tallySubject(t, 13, g, m.people >= 0 && m.people !== KINH)
  if (m.committeeRole !== ROLE.secretary && m.committeeRole !== ROLE.deputy) return
  const isInTerm = m.titleTrained.from >= T.termFirstDay && m.titleTrained.to <= T.termLastDay
  tallySubject(t, 2, g, isInTerm && m.trainedFor === m.committeeRole)
  tallySubject(t, 10, g, m.pledged === YES)
}

const tallyAll = (t: Tally, m: MemberRow, g: number, type: number): void => {
  if (m.isExempt === BLANK || m.isExempt === NO) tallySubject(t, 3, g, m.taskAssigned === YES)
  if (m.introduced === YES || m.introduced === NO) tallySubject(t, 4, g, m.introduced === YES)
  if (m.status === MEMBER.official) tallySubject(t, 14, g, true)
  if (m.status === MEMBER.probationary) tallySubject(t, 15, g, true)
  if (!isThisYear(m)) return
  tallySubject(t, 5, g, true)
  tallySubject(t, 6, g, m.occupation === WORKER)
  tallySubject(t, 7, g, m.people >= 0 && m.people !== KINH)
  tallySubject(t, 8, g, m.gender === FEMALE)
  tallySubject(t, 9, g, type === TYPE.privateEnterprise)
}

/** Adds one member to all sums and figures. */
export const tallyMember = (t: MemberTallies, m: MemberRow, tree: Tree): void => {
  addToRules(t, m, tree)
  const top = m.organization < 0 ? -1 : (tree.grassroots[m.organization] ?? -1)
  const group = top < 0 ? t.rows.length - 1 : top
  tallyCommittee(t.figures, m, group)
  tallyAll(t.figures, m, group, top < 0 ? BLANK : (tree.type[top] ?? BLANK))
}
