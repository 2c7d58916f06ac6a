import type { GrassrootsPlan } from '../plan/plan.ts'
import { type ChiBo, drawProbationary } from './chi-bo.ts'
import type { Recruiting } from './enterprise.ts'
import type { UnitContext } from './unit-context.ts'

/** The chi bộ of a grassroots organization: its cells, or itself when it is one. */
export const makeChiBos = (
  context: UnitContext,
  plan: GrassrootsPlan,
  index: number,
  recruiting: Recruiting | null,
): readonly ChiBo[] => {
  const sized =
    plan.cells.length > 0
      ? plan.cells.map(({ purpose, members }, n) => ({
          code: context.codes.cell(index, n),
          purpose,
          members,
        }))
      : [{ code: context.codes.grassroots(index), purpose: 'grassroots' as const, members: plan.members }]
  const mayAdmit = !recruiting || recruiting.admitsNow
  return sized.map(({ members, ...chiBo }, n) => {
    const drawn = drawProbationary(context, members)
    const least = recruiting?.admitsNow && n === 0 ? 1 : 0
    const probationary = mayAdmit ? Math.max(drawn, least) : 0
    return { ...chiBo, official: members - probationary, probationary }
  })
}
