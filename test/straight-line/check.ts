import { ORGANIZATION_TYPE } from '../../shared/forms/so-don-vi/lists.ts'
import type { SheetGrid } from '../../shared/reading/grid.ts'
import { removeCascades } from './cascades.ts'
import { checkDuties, checkMovement } from './duties.ts'
import { addFigures, type Figure } from './figures.ts'
import { findForgotten } from './forgotten.ts'
import { checkHamlets, readHamlets } from './hamlets.ts'
import { checkMembers } from './members.ts'
import { checkOrganizations } from './organization-rules.ts'
import { tallyOrganizations } from './organization-tallies.ts'
import { readOrganizations } from './organizations.ts'
import { type FoundIssue, type Outcome, outcomeOf } from './outcome.ts'
import { BLANK } from './sink.ts'
import { buildTree } from './tree.ts'

const OFFSET = 2
const AREAS = 4

/** `/commune` for a group by type. */
const typeLabel = (type: number): readonly string[] => {
  const key = ORGANIZATION_TYPE[type]?.key
  return key === undefined ? [''] : ['', `/${key}`]
}

const hamletLabels = (group: number): readonly string[] => {
  const areas = group % AREAS
  return [
    ...typeLabel(Math.floor(group / AREAS) - OFFSET),
    ...(areas & 1 ? ['/catholic'] : []),
    ...(areas & 2 ? ['/ethnic-minority'] : []),
  ]
}

/** Everything in one pass over the rows, by hand: what checking could cost at best. */
export const checkStraight = (grids: readonly SheetGrid[]): Outcome => {
  const issues: FoundIssue[] = []
  const organizations = readOrganizations(grids, issues)
  const tree = buildTree(organizations)
  const { tallies, size, unresolved } = checkMembers(grids, organizations, tree, issues)
  const hamletRows = readHamlets(grids, issues)
  const hamletsRead = hamletRows.map(({ hamlet }) => hamlet)
  const forgotten = findForgotten(organizations, tree.indexOf, hamletsRead, unresolved)
  const remember = (code: string | null) => (forgotten.has(code ?? '') ? null : code)
  const superiors = organizations.map((o) => ({ ...o, parent: remember(o.parent) }))
  for (const { row, code } of unresolved) {
    if (forgotten.has(code)) continue
    issues.push({
      rule: 'member.organization-unknown',
      sheet: 'members',
      row,
      column: 'organization',
      value: code,
    })
  }
  checkOrganizations(superiors, tree, tallies, issues)
  const hamlets = checkHamlets(
    hamletRows.map(({ row, hamlet }) => ({
      row,
      hamlet: { ...hamlet, organization: remember(hamlet.organization), cell: remember(hamlet.cell) },
    })),
    superiors,
    tree,
    issues,
  )
  const figures = new Map<string, Figure>(checkDuties(grids, issues))
  checkMovement(grids, size, issues)
  addFigures(figures, tallyOrganizations(organizations, tree), (group) => typeLabel(group - OFFSET))
  addFigures(figures, hamlets, hamletLabels)
  addFigures(figures, tallies.figures, (group) => {
    if (group < organizations.length && tree.grassroots[group] !== group) return []
    return [...typeLabel(tree.type[group] ?? BLANK), `@${organizations[group]?.code ?? ''}`]
  })
  return outcomeOf(removeCascades(issues), figures)
}
