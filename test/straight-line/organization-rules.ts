import { addMonths } from '../../shared/calendar/day.ts'
import { fold } from '../../shared/reading/text/fold.ts'
import { communeOn } from '../../shared/register/communes.ts'
import { thresholdsOfPeriod } from '../../shared/resolutions/thresholds.ts'
import { checkSums, isCell } from './cell-sums.ts'
import { KNOWN } from './cells.ts'
import { PERIOD, UNIT } from './invented/plan.ts'
import { GRADE, LEVEL, NO } from './lists.ts'
import type { MemberTallies } from './member-tallies.ts'
import { isCommune, isEnterprise, isGrassroots, type Organization } from './organizations.ts'
import type { FoundIssue } from './outcome.ts'
import { BLANK, report, type Sink } from './sink.ts'
import type { Tree } from './tree.ts'

const T = thresholdsOfPeriod(PERIOD)

type Say = (rule: string, column: string) => void

const checkParent = (
  o: Organization,
  i: number,
  all: readonly Organization[],
  tree: Tree,
  say: Say,
): void => {
  if (isGrassroots(o.level) && o.parent) say('organization.parent-unexpected', 'parent')
  if (o.parent && !tree.indexOf.has(o.parent)) say('organization.parent-unknown', 'parent')
  const superior = all[tree.parent[i] ?? -1]
  if (o.level < 0 || !superior || superior.level < 0) return
  const isFit =
    superior.level === LEVEL.committee || (o.level === LEVEL.subordinate && superior.level === LEVEL.section)
  if (!isFit) say('organization.parent-level', 'parent')
}

const words = (text: string): string => ` ${fold(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '))} `

const checkCommune = (o: Organization, firsts: Set<string>, say: Say): void => {
  if (!o.commune || !isGrassroots(o.level) || !isCommune(o.type)) return
  const found = communeOn(o.commune, PERIOD.lastDay)
  const isShared = firsts.has(o.commune)
  firsts.add(o.commune)
  if (found?.district !== UNIT) say('organization.commune-unknown', 'commune')
  else if (!isShared && o.name && !words(o.name).includes(words(found.name)))
    say('organization.commune-name', 'name')
  if (isShared) say('organization.commune-shared', 'commune')
}

type Sums = Int32Array | Float64Array

/** How many without a place may count for any organization. */
const unplaced = (sums: Sums): number => sums[sums.length - 1] ?? 0

/** Whether a stated number is wrong, wherever the unplaced belong. */
const isWrong = (stated: number, sums: Sums, i: number): boolean => {
  const least = sums[i] ?? Number.NaN
  return stated >= 0 && (stated < least || stated > least + unplaced(sums))
}

const checkNumbers = (o: Organization, i: number, t: MemberTallies, say: Say): void => {
  const { members, officialMembers: official, probationaryMembers: probationary } = o
  if (members >= 0 && official >= 0 && probationary >= 0 && official + probationary !== members)
    say('organization.members-not-additive', 'members')
  if (isCell(o.level) && o.code && isWrong(members, t.rows, i))
    say('organization.members-differ-from-list', 'members')
  if (isCell(o.level) && official >= 0 && official < T.smallestOrganization)
    say('organization.too-few-official', 'officialMembers')
  if (o.level === LEVEL.committee && members >= 0 && members < T.committeeFrom)
    say('organization.committee-below-30', 'members')
  if (o.level === LEVEL.cell && members >= T.committeeFrom) say('organization.cell-above-30', 'members')
}

const checkPeople = (o: Organization, i: number, t: MemberTallies, say: Say): void => {
  const sums = isGrassroots(o.level) ? t.secretaries : t.cellSecretaries
  const secretaries =
    isGrassroots(o.level) || o.level === LEVEL.subordinate ? (sums[i] ?? Number.NaN) : Number.NaN
  if (secretaries === 0 && unplaced(sums) === 0) say('organization.no-secretary', 'code')
  if (secretaries > 1) say('organization.several-secretaries', 'code')
  if (isGrassroots(o.level) && o.code && isWrong(o.committeeMembers, t.seats, i))
    say('organization.committee-differs', 'committeeMembers')
  const isSmall =
    o.level === LEVEL.subordinate && o.officialMembers >= 0 && o.officialMembers < T.cellCommitteeFrom
  if (isSmall && (t.cellMembers[i] ?? 0) > 0) say('organization.committee-of-small-cell', 'officialMembers')
  if (o.grade === GRADE.strong && (t.failing[i] ?? 0) > 0)
    say('organization.strong-with-failing-member', 'classification')
}

const checkDates = (o: Organization, say: Say): void => {
  if (o.grade >= 0 && addMonths(o.foundedFrom, T.classifiedAfterMonths) > PERIOD.lastDay)
    say('organization.classified-too-young', 'classification')
  if (o.regulationNumber && o.regulationDate.state === BLANK)
    say('organization.regulation-incomplete', 'regulationDate')
  if (o.regulationNumber === '' && o.regulationDate.state === KNOWN)
    say('organization.regulation-incomplete', 'regulationNumber')
  if (o.regulationDate.to < T.termFirstDay) say('organization.regulation-before-term', 'regulationDate')
}

const checkAdmissions = (o: Organization, i: number, t: MemberTallies, say: Say): void => {
  const { admittedThisYear: year, admittedSince2011: total } = o
  if (o.hasMasses === NO && year > 0) say('organization.admitted-without-masses', 'hasMasses')
  if (year >= 0 && total >= 0 && year > total)
    say('organization.admitted-year-above-total', 'admittedThisYear')
  if (!isGrassroots(o.level) || !isEnterprise(o.type) || !o.code) return
  if (isWrong(year, t.admitted, i)) say('organization.admitted-differs-from-list', 'admittedThisYear')
}

/** Checks all rules on organizations; what the members come to is known by now. */
export const checkOrganizations = (
  organizations: readonly Organization[],
  tree: Tree,
  tallies: MemberTallies,
  issues: FoundIssue[],
): void => {
  const sink: Sink = { issues, sheet: 'organizations', row: 0 }
  const communes = new Set<string>()
  const say: Say = (rule, column) => report(sink, rule, column, null)
  for (const [i, o] of organizations.entries()) {
    sink.row = o.row
    if (tree.isInLoop[i] && !o.isRepeated) say('organization.parent-cycle', 'parent')
    if (tree.isInLoop[i] || o.isRepeated) continue
    checkParent(o, i, organizations, tree, say)
    checkCommune(o, communes, say)
    checkNumbers(o, i, tallies, say)
    checkPeople(o, i, tallies, say)
    checkDates(o, say)
    checkAdmissions(o, i, tallies, say)
  }
  checkSums(organizations, tree, sink)
}
