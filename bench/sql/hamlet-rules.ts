import { COMMUNE, GRASSROOTS, type SqlRule } from './sql-text.ts'

const OWN = `h."cellStatus" = 'Có chi bộ'`
const SUM = `(h."residentMembers" + h."reinforcedMembers")`

export const HAMLET_RULES: readonly SqlRule[] = [
  [
    'cell.required',
    'cell',
    `h.cell IS NULL AND NOT h.cell_bad AND h."cellStatus" IN ('Có chi bộ', 'Sinh hoạt ghép')`,
  ],
  ['hamlet.organization-unknown', 'organization', `h.organization IS NOT NULL AND w."row" IS NULL`],
  [
    'hamlet.organization-not-commune',
    'organization',
    `w.level IS NOT NULL AND NOT (w.${GRASSROOTS} AND (w.type IS NULL OR w.${COMMUNE}))`,
  ],
  ['hamlet.cell-unknown', 'cell', `h.cell IS NOT NULL AND c."row" IS NULL`],
  ['hamlet.cell-not-cell', 'cell', `c.level <> 'Chi bộ trực thuộc'`],
  [
    'hamlet.cell-elsewhere',
    'cell',
    `w."row" IS NOT NULL AND c."row" IS NOT NULL AND NOT EXISTS (FROM up u WHERE u."row" = c."row" AND u.above = w."row")
     AND EXISTS (SELECT 1 FROM up u JOIN o a ON a."row" = u.above WHERE u."row" = c."row" AND a.superior IS NULL AND (a.${GRASSROOTS} OR (a.parent IS NOT NULL AND w.level LIKE 'Chi bộ%')))`,
  ],
  ['hamlet.cell-unexpected', 'cell', `h."cellStatus" = 'Chưa có chi bộ' AND h.cell IS NOT NULL`],
  ['hamlet.cell-shared', 'cell', `${OWN} AND k.first_row <> h."row"`],
  ['hamlet.cell-without-members', 'residentMembers', `${OWN} AND ${SUM} = 0`],
  [
    'hamlet.cell-only-reinforced',
    'residentMembers',
    `${OWN} AND h."residentMembers" = 0 AND h."reinforcedMembers" > 0`,
  ],
  ['hamlet.members-above-cell', 'residentMembers', `${OWN} AND ${SUM} > c.members`],
  [
    'hamlet.no-officer',
    'officerAssigned',
    `(h."residentMembers" = 0 OR h."cellStatus" = 'Chưa có chi bộ') IS TRUE AND NOT h."officerAssigned_bad" AND h."officerAssigned" IS DISTINCT FROM 'Có'`,
  ],
]

export const HAMLET_FROM = `h LEFT JOIN o w ON w."row" = h.owner_row LEFT JOIN o c ON c."row" = h.cell_row
  LEFT JOIN (SELECT cell, min("row") AS first_row FROM hamlets WHERE "cellStatus" = 'Có chi bộ' GROUP BY cell) k ON k.cell = h.cell`
