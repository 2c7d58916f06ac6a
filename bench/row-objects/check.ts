import { ORGANIZATION_TYPE } from '../../shared/forms/so-don-vi/lists.ts'
import { removeCascades } from '../../test/straight-line/cascades.ts'
import { checkMovement } from '../../test/straight-line/duties.ts'
import type { Figure } from '../../test/straight-line/figures.ts'
import { type Check, type FoundIssue, outcomeOf } from '../../test/straight-line/outcome.ts'
import { addFigures } from './add-figures.ts'
import { type Book, type Hamlet, type Organization, toBook } from './book.ts'
import { checkCells, checkersOf } from './check-cells.ts'
import { checkRows, checkUnique } from './check-rows.ts'
import { checkDuties } from './duties.ts'
import { HAMLET_FIGURES, ORGANIZATION_FIGURES } from './figures.ts'
import { forget } from './forget.ts'
import { hamletRules } from './hamlet-rules.ts'
import { MEMBER_FIGURES } from './member-figures.ts'
import { MEMBER_RULES } from './member-rules.ts'
import { checkNamesakes } from './namesakes.ts'
import { organizationRules } from './organization-rules.ts'
import type { Rows } from './rows.ts'
import type { SchemaLibrary } from './schema.ts'

const TYPE_KEYS = new Map(ORGANIZATION_TYPE.map(({ value, key }) => [value, `/${key}`]))

const typeLabels = (organization: Organization | null | undefined): readonly string[] => {
  const label = TYPE_KEYS.get(organization?.kind ?? '')
  return label === undefined ? [] : [label]
}

const hamletLabels = (h: Hamlet): readonly string[] => [
  ...typeLabels(h.owner),
  ...(h.isCatholicArea === 'Có' ? ['/catholic'] : []),
  ...(h.isEthnicMinorityArea === 'Có' ? ['/ethnic-minority'] : []),
]

const checkBook = (book: Book, issues: FoundIssue[]): void => {
  const spoken = book.organizations.filter((o) => !o.isRepeated && !o.isInLoop)
  checkUnique('organizations', book.organizations, 'code', issues)
  const repeated = checkUnique('hamlets', book.hamlets, 'code', issues)
  checkUnique('members', book.members, 'fileNumber', issues)
  checkUnique('members', book.members, 'cardNumber', issues)
  for (const { row, parent = null } of book.organizations.filter((o) => o.isInLoop && !o.isRepeated)) {
    issues.push({
      rule: 'organization.parent-cycle',
      sheet: 'organizations',
      row,
      column: 'parent',
      value: parent,
    })
  }
  checkRows('organizations', spoken, organizationRules(book.organizations), issues)
  const hamlets = book.hamlets.filter((hamlet) => !repeated.has(hamlet))
  checkRows('hamlets', hamlets, hamletRules(book.hamlets), issues)
  checkRows('members', book.members, MEMBER_RULES, issues)
  checkNamesakes(book.members, issues)
}

const figuresOf = (book: Book, { duties }: Rows, issues: FoundIssue[]): ReadonlyMap<string, Figure> => {
  const figures = new Map<string, Figure>(checkDuties(duties, issues))
  addFigures(figures, book.organizations, ORGANIZATION_FIGURES, typeLabels)
  addFigures(figures, book.hamlets, HAMLET_FIGURES, hamletLabels)
  addFigures(figures, book.members, MEMBER_FIGURES, ({ own }) => [
    ...typeLabels(own?.grassroots),
    `@${own?.grassroots?.code ?? ''}`,
  ])
  return figures
}

/** Row objects whose cells a library checks, and rules written as people write them over row objects. */
export const rowObjectsCheck = (library: SchemaLibrary): Check => {
  const checkers = checkersOf(library)
  return (grids) => {
    const issues: FoundIssue[] = []
    const rows = checkCells(grids, checkers, issues)
    const book = toBook(forget(rows))
    checkBook(book, issues)
    checkMovement(grids, rows.members.length, issues)
    const figures = figuresOf(book, rows, issues)
    return outcomeOf(removeCascades(issues), figures)
  }
}
