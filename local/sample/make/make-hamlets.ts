import type { GrassrootsPlan, HamletPlan } from '../plan/plan.ts'
import type { HamletRecord } from '../records.ts'
import type { UnitContext } from './unit-context.ts'

type Strength = Pick<HamletRecord, 'residentMembers' | 'reinforcedMembers'>

const ROOM_FOR_REINFORCEMENT = 8

/** The members of a hamlet, never more than its own cell has. */
const drawStrength = ({ random }: UnitContext, hamlet: HamletPlan, cellMembers: number): Strength => {
  if (hamlet.status === 'own') {
    const reinforcedMembers = cellMembers >= ROOM_FOR_REINFORCEMENT ? random.pick([0, 0, 0, 0, 0, 1, 2]) : 0
    const away = random.pick([0, 0, 1, 2])
    return { residentMembers: cellMembers - reinforcedMembers - away, reinforcedMembers }
  }
  return {
    residentMembers: hamlet.hasResidents ? random.between(1, 2) : 0,
    reinforcedMembers: hamlet.status === 'joint' ? random.pick([0, 0, 1, 2]) : 0,
  }
}

/** The hamlets of a commune; `index` is its organization's in the unit. */
export const makeHamlets = (
  context: UnitContext,
  grassroots: GrassrootsPlan,
  index: number,
  cellCodes: readonly string[],
): readonly HamletRecord[] => {
  const { random, codes, plan } = context
  return grassroots.hamlets.map((hamlet, n) => {
    const strength = drawStrength(context, hamlet, grassroots.cells[hamlet.cell ?? -1]?.members ?? 0)
    const isUnserved = strength.residentMembers === 0 || hamlet.status === 'none'
    return {
      code: codes.hamlet(index, n),
      name: hamlet.name,
      kind: hamlet.kind,
      organization: codes.grassroots(index),
      ...strength,
      cellStatus: hamlet.status,
      cell: hamlet.cell === null ? null : (cellCodes[hamlet.cell] ?? null),
      isCatholicArea: random.chance(plan.traits.catholic),
      isEthnicMinorityArea: random.chance(plan.traits.minority),
      officerAssigned: isUnserved || (random.chance(0.3) ? true : null),
      note: null,
    }
  })
}
