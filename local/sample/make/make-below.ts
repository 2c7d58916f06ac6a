import type { GrassrootsPlan } from '../plan/plan.ts'
import type { OrganizationRecord } from '../records.ts'
import type { ChiBo } from './chi-bo.ts'
import { makeCell, makeSection, type Strength } from './make-organization.ts'
import type { UnitContext } from './unit-context.ts'

const SECTIONS_FROM = 9
const WITH_SECTIONS = 0.4
const CELLS_A_SECTION = 3

/** Into how many section committees a large committee is divided; mostly none. */
const drawSections = ({ random }: UnitContext, { commune, cells }: GrassrootsPlan): number =>
  !commune && cells.length >= SECTIONS_FROM && random.chance(WITH_SECTIONS) ? random.between(1, 2) : 0

const sumOf = (chiBos: readonly ChiBo[]): Strength => ({
  official: chiBos.reduce((sum, { official }) => sum + official, 0),
  probationary: chiBos.reduce((sum, { probationary }) => sum + probationary, 0),
})

/** Members of a whole grassroots organization by status. */
export const strengthOf = sumOf

/** The organizations below a committee: its section committees, each before its cells, and the other cells. */
export const makeBelow = (
  context: UnitContext,
  plan: GrassrootsPlan,
  index: number,
  chiBos: readonly ChiBo[],
): readonly OrganizationRecord[] => {
  const committee = context.codes.grassroots(index)
  const sections = drawSections(context, plan)
  return plan.cells.flatMap((cell, n) => {
    const section = Math.floor(n / CELLS_A_SECTION)
    const parent = section < sections ? context.codes.section(index, section) : committee
    const chiBo = chiBos[n]
    if (!chiBo) return []
    const record = makeCell(context, plan, cell, { code: chiBo.code, parent }, chiBo)
    if (section >= sections || n % CELLS_A_SECTION > 0) return [record]
    const place = { code: parent, parent: committee, name: `Đảng bộ bộ phận số ${section + 1}` }
    return [makeSection(context, place, sumOf(chiBos.slice(n, n + CELLS_A_SECTION))), record]
  })
}
