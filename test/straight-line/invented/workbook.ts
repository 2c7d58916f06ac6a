import type { SheetGrid } from '../../../shared/reading/grid.ts'
import { type Damage, damage } from './damage.ts'
import { withFreshTexts } from './fresh.ts'
import { layOut } from './lay-out.ts'
import { makeMembers } from './members.ts'
import { makeHamlets, makeOrganizations } from './organizations.ts'
import { planUnit } from './plan.ts'

/** What an invented workbook is made from; the same options give the same cells. */
export interface WorkbookOptions extends Damage {
  /** Number of members; 20,000 come with 485 organizations and 400 hamlets. */
  readonly members: number
}

export const FULL_SIZE = 20_000

const SEED = 9

/** The sheets of one district: consistent, without a single issue, before `badShare` of the cells is spoilt. */
const createWorkbook = ({ members, badShare, seed }: WorkbookOptions): readonly SheetGrid[] => {
  const plan = planUnit(members)
  const people = makeMembers(plan, seed)
  const grids = layOut({
    organizations: makeOrganizations(plan, people),
    hamlets: makeHamlets(plan),
    members: people,
  })
  return badShare === 0 ? grids : damage(grids, { badShare, seed })
}

/** A workbook whose cells are texts of their own, as a service or a file gives them. */
export const workbook = (members: number, badShare: number): readonly SheetGrid[] =>
  withFreshTexts(createWorkbook({ members, badShare, seed: SEED }))

/** With every cell bad a full workbook would have more issues than are listed (`MOST_ISSUES`); half of it has not. */
export const sizeFor = (badShare: number): number => (badShare === 1 ? FULL_SIZE / 2 : FULL_SIZE)

export const fullWorkbook = (badShare: number): readonly SheetGrid[] => workbook(sizeFor(badShare), badShare)
