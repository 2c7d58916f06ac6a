import type { HamletRecord } from '../records.ts'
import { inRecord, type Planter } from './planter.ts'

const hasOwnCell = ({ cellStatus }: HamletRecord): boolean => cellStatus === 'own'

export const OTHER_PLANTERS: readonly Planter[] = [
  inRecord('hamlet.organization-unknown', 'hamlets', hasOwnCell, () => ({ organization: 'KHONG-CO' })),
  inRecord('hamlet.cell-unknown', 'hamlets', hasOwnCell, () => ({ cell: 'KHONG-CO' })),
  inRecord('hamlet.cell-without-members', 'hamlets', hasOwnCell, () => ({
    residentMembers: 0,
    reinforcedMembers: 0,
  })),
  inRecord(
    'hamlet.cell-unexpected',
    'hamlets',
    ({ cellStatus }) => cellStatus === 'none',
    ({ organization }, { records }) => ({
      cell: records.organizations.find(({ parent }) => parent === organization)?.code ?? null,
    }),
  ),
  inRecord(
    'duty.due-mismatch',
    'duties',
    ({ duty }) => duty === 'half-year-inspection',
    ({ due }) => ({ due: due.replace('S', 'Q') }),
  ),
  {
    rule: 'movement.not-balanced',
    plant(ground) {
      if (!ground.take('movement')) return null
      const closing = ground.records.movement.closing + 7
      return ground.writeLabel('movement.not-balanced', 'movement', 'closing', closing)
    },
  },
]
