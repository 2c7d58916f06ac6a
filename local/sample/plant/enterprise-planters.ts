import { strangeCommune } from './commune-planters.ts'
import { inRecord, type Planter } from './planter.ts'

/** Enterprises without a Party organization. */
export const ENTERPRISE_PLANTERS: readonly Planter[] = [
  inRecord('enterprise.commune-unknown', {
    sheet: 'enterprises',
    column: 'commune',
    isFit: ({ commune }) => commune !== null,
    fields: (_, ground) => ({ commune: strangeCommune(ground) }),
  }),
  inRecord('enterprise.no-officer', {
    sheet: 'enterprises',
    column: 'officerAssigned',
    isFit: () => true,
    fields: (_, { random }) => ({ officerAssigned: random.pick([false, null]) }),
  }),
]
