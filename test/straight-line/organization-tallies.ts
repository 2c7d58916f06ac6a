import { KNOWN } from './cells.ts'
import { createTally, type Tally, tallySubject } from './figures.ts'
import { ALSO, GRADE, LEVEL, TYPE, YES } from './lists.ts'
import { isCommune, isEnterprise, isGrassroots, type Organization } from './organizations.ts'
import { BLANK } from './sink.ts'
import type { Tree } from './tree.ts'

const NAMES = [
  'enterprises-admitting',
  'enterprises-admitting+this-year',
  'enterprises-admitting-this-year',
  'organizations-strong',
  'organizations-strong+over-all',
  'organizations-assessed',
  'organizations-weak',
  'committees-with-regulation',
  'cells-with-regulation',
  'organizations-visited-twice',
  'secretaries-also-heads',
  'commune-secretaries-also-chairs',
  'communes-with-office-cell',
  'organizations-with-program',
  'baseline-organizations',
  'baseline-cells',
  'baseline-members',
  'organizations-visited-twice+over-all',
]
/** Types by `type + 2`: unknown, blank, then the list. */
const GROUPS = 10

const tallyGrassroots = (t: Tally, o: Organization, g: number): void => {
  const isStrong = o.grade === GRADE.strong
  tallySubject(t, 4, g, isStrong)
  tallySubject(t, 5, g, o.grade >= 0)
  tallySubject(t, 13, g, o.isStudied && Boolean(o.programNumber))
  tallySubject(t, 14, g, true)
  if (o.superiorVisits >= 0) tallySubject(t, 9, g, o.superiorVisits >= 2)
  tallySubject(t, 17, g, o.superiorVisits >= 2)
  if (o.members >= 0) tallySubject(t, 16, g, true, o.members)
  if (o.grade < 0) return
  tallySubject(t, 3, g, isStrong)
  tallySubject(t, 6, g, o.grade === GRADE.failing)
}

const tallyKind = (t: Tally, o: Organization, g: number, hasOfficeCell: boolean): void => {
  if (isEnterprise(o.type) && o.hasMasses === YES) {
    tallySubject(t, 0, g, o.admittedSince2011 >= 1)
    tallySubject(t, 1, g, o.admittedThisYear >= 1)
    tallySubject(t, 2, g, o.admittedThisYear >= 1)
  }
  const also = o.secretaryAlso
  if (o.type >= TYPE.agency && o.type <= TYPE.privateEnterprise)
    tallySubject(t, 10, g, also >= ALSO.head && also <= ALSO.deputyDirector)
  if (!isCommune(o.type)) return
  tallySubject(t, 11, g, also === ALSO.communeChair)
  tallySubject(t, 12, g, hasOfficeCell)
}

/** Counts `Tổ chức` by type. */
export const tallyOrganizations = (organizations: readonly Organization[], tree: Tree): Tally => {
  const t = createTally(NAMES, GROUPS)
  const withOffice = new Set<number>()
  organizations.forEach(({ isOfficeCell }, i) => {
    if (isOfficeCell === YES) withOffice.add(tree.grassroots[i] ?? -1)
  })
  organizations.forEach((o, i) => {
    const g = (tree.type[i] ?? BLANK) + 2
    const isRegulated = Boolean(o.regulationNumber) && o.regulationDate.state === KNOWN
    if (o.level === LEVEL.subordinate) {
      tallySubject(t, 8, g, isRegulated)
      tallySubject(t, 15, g, true)
    }
    if (!isGrassroots(o.level)) return
    tallySubject(t, 7, g, isRegulated)
    tallyGrassroots(t, o, g)
    tallyKind(t, o, g, withOffice.has(i))
  })
  return t
}
