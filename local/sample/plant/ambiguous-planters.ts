import { sumsOf } from './damage.ts'
import { inRecord, type Planter } from './planter.ts'

const RULE = 'cell.ambiguous-number'
const THOUSAND = 1000

/** 1.013 typed in a table where 1013 was meant; the true number is in the record. */
export const AMBIGUOUS_PLANTERS: readonly Planter[] = [
  inRecord(RULE, {
    sheet: 'organizations',
    column: 'superiorVisits',
    isFit: () => true,
    also(row, { random }) {
      row.record = { ...row.record, superiorVisits: THOUSAND + random.between(1, 9) }
    },
    cell: ({ superiorVisits }) => (superiorVisits ?? 0) / THOUSAND,
  }),
  inRecord(RULE, {
    sheet: 'organizations',
    column: 'admittedSince2011',
    isFit: ({ admittedSince2011 }) => admittedSince2011 !== null,
    also(row, { random }) {
      row.record = { ...row.record, admittedSince2011: THOUSAND + random.between(1, 9) }
    },
    cell: ({ admittedSince2011 }) => (admittedSince2011 ?? 0) / THOUSAND,
  }),
  inRecord(RULE, {
    sheet: 'hamlets',
    column: 'residentMembers',
    places: [sumsOf('hamlets')],
    isFit: ({ cellStatus }) => cellStatus === 'joint',
    also(row, { random }) {
      row.record = { ...row.record, residentMembers: THOUSAND + random.between(1, 9) }
    },
    cell: ({ residentMembers }) => residentMembers / THOUSAND,
  }),
]
