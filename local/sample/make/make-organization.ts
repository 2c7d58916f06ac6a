import type { CellPlan, GrassrootsPlan } from '../plan/plan.ts'
import type { OrganizationRecord } from '../records.ts'
import type { Admissions } from './enterprise.ts'
import * as traits from './organization-traits.ts'
import type { UnitContext } from './unit-context.ts'

/** Members of an organization by status. */
export interface Strength {
  readonly official: number
  readonly probationary: number
}

const BLANK = {
  parent: null,
  type: null,
  commune: null,
  committeeMembers: null,
  hasMasses: null,
  admittedThisYear: null,
  admittedSince2011: null,
  superiorVisits: null,
  secretaryAlso: null,
  studiedOn: null,
  programNumber: null,
  isCommuneOfficeCell: null,
  note: null,
}

const counts = ({ official, probationary }: Strength) => ({
  members: official + probationary,
  officialMembers: official,
  probationaryMembers: probationary,
})

const VISITS_NOT_COUNTED = 0.03

const drawVisits = ({ random, plan }: UnitContext): number | null => {
  if (random.chance(VISITS_NOT_COUNTED)) return null
  return random.chance(plan.profile.visitedTwice) ? random.between(2, 5) : random.between(0, 1)
}

/** A grassroots organization; `code` and `index` count from 0 in its unit. */
export const makeGrassroots = (
  context: UnitContext,
  plan: GrassrootsPlan,
  index: number,
  strength: Strength,
  committeeMembers: number,
): Omit<OrganizationRecord, keyof Admissions> => {
  const founding = traits.drawFounding(context)
  const number = `${String(index + 1).padStart(2, '0')}-QC/${plan.isCommittee ? 'ĐU' : 'CB'}`
  const { committeeRegulations } = context.plan.profile
  return {
    ...BLANK,
    code: context.codes.grassroots(index),
    name: `${plan.isCommittee ? 'Đảng bộ' : 'Chi bộ'} ${plan.name}`,
    level: plan.isCommittee ? 'grassroots-committee' : 'grassroots-cell',
    type: plan.type,
    commune: plan.commune?.code ?? null,
    foundedOn: founding.foundedOn,
    ...counts(strength),
    committeeMembers,
    classification: traits.drawGrade(context, founding),
    ...traits.drawRegulation(context, committeeRegulations, number, founding),
    superiorVisits: drawVisits(context),
    secretaryAlso: traits.drawSecretaryAlso(context, plan),
    ...traits.drawProgram(context, number.replace('QC', 'KH')),
  }
}

/** A chi bộ trực thuộc. */
export const makeCell = (
  context: UnitContext,
  grassroots: GrassrootsPlan,
  cell: CellPlan,
  place: { readonly code: string; readonly parent: string },
  strength: Strength,
): OrganizationRecord => {
  const founding = traits.drawFounding(context)
  const number = `${context.random.between(1, 9)}-QC/CB`
  return {
    ...BLANK,
    ...place,
    name: `Chi bộ ${cell.name}`,
    level: 'subordinate-cell',
    type: cell.purpose === 'service' ? 'public-service' : null,
    foundedOn: founding.foundedOn,
    ...counts(strength),
    classification: traits.drawGradeBelow(context, founding),
    ...traits.drawRegulation(context, context.plan.profile.cellRegulations, number, founding),
    secretaryAlso: traits.drawCellSecretaryAlso(context, cell.purpose),
    isCommuneOfficeCell: grassroots.commune ? cell.purpose === 'office' : null,
  }
}

/** A section committee between a grassroots committee and some of its cells. */
export const makeSection = (
  context: UnitContext,
  place: { readonly code: string; readonly parent: string; readonly name: string },
  strength: Strength,
): OrganizationRecord => {
  const founding = traits.drawFounding(context)
  return {
    ...BLANK,
    ...place,
    level: 'section-committee',
    foundedOn: founding.foundedOn,
    ...counts(strength),
    classification: traits.drawGradeBelow(context, founding),
    ...traits.drawRegulation(context, context.plan.profile.cellRegulations, '1-QC/ĐBBP', founding),
  }
}
