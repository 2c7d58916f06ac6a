import { communesOn } from '../../shared/register/communes.ts'
import { PERIOD } from '../../test/straight-line/invented/plan.ts'
import { CELL, GRASSROOTS, REPORT } from './sql-text.ts'

/** Codes that are taken for those of organizations which nobody can read are unknown wherever they are named. */
const FORGETTING: readonly string[] = (
  [
    ['organizations', 'parent'],
    ['hamlets', 'organization'],
    ['hamlets', 'cell'],
    ['members', 'organization'],
  ] as const
).map(
  ([sheet, column]) =>
    `UPDATE ${sheet} SET ${column} = NULL, ${column}_bad = TRUE WHERE ${column} IN (SELECT code FROM forgotten)`,
)

/** Where each organization stands: `o` with its superior, grassroots organization and type. */
export const TREE: readonly string[] = [
  `CREATE OR REPLACE TEMP TABLE communes_now (code VARCHAR, name VARCHAR, district VARCHAR)`,
  `INSERT INTO communes_now VALUES ${communesOn(PERIOD.lastDay)
    .map(({ code, name, district }) => `('${code}', '${name.replaceAll("'", "''")}', '${district}')`)
    .join(', ')}`,
  `CREATE OR REPLACE TEMP TABLE firsts AS SELECT code, min("row") AS "row" FROM organizations WHERE code IS NOT NULL GROUP BY code`,
  `CREATE OR REPLACE TEMP TABLE named AS SELECT *, row_number() OVER (ORDER BY sheet, "row", place) AS n FROM (
     SELECT 0 AS sheet, 0 AS place, "row", parent AS code FROM organizations
     UNION ALL SELECT 1, 0, "row", organization FROM hamlets
     UNION ALL SELECT 1, 1, "row", cell FROM hamlets WHERE cell IS DISTINCT FROM organization
     UNION ALL SELECT 2, 0, "row", organization FROM members)`,
  `CREATE OR REPLACE TEMP TABLE forgotten AS SELECT code FROM named WHERE code NOT IN (SELECT code FROM firsts)
   GROUP BY code ORDER BY count(*) DESC, min(n) LIMIT (SELECT count(*) FROM organizations WHERE code IS NULL)`,
  ...FORGETTING,
  `CREATE OR REPLACE TEMP TABLE link AS SELECT o."row", f."row" AS stated, CASE WHEN o.${GRASSROOTS} THEN NULL ELSE f."row" END AS superior
   FROM organizations o LEFT JOIN firsts f ON o.parent = f.code`,
  `CREATE OR REPLACE TEMP TABLE up AS WITH RECURSIVE walk("row", above, depth) AS (
     SELECT "row", "row", 0 FROM link
     UNION ALL SELECT w."row", l.superior, depth + 1 FROM walk w JOIN link l ON l."row" = w.above WHERE l.superior IS NOT NULL AND depth < 20
   ) SELECT * FROM walk`,
  `CREATE OR REPLACE TEMP TABLE loops AS WITH RECURSIVE walk("row", above, depth) AS (
     SELECT "row", superior, 1 FROM link WHERE superior IS NOT NULL
     UNION ALL SELECT w."row", l.superior, depth + 1 FROM walk w JOIN link l ON l."row" = w.above WHERE l.superior IS NOT NULL AND depth < 20
   ) SELECT DISTINCT "row" FROM walk WHERE "row" = above`,
  `CREATE OR REPLACE TEMP TABLE o AS SELECT o.*, l.stated, l.superior,
     (SELECT arg_min(u.above, u.depth) FROM up u JOIN organizations a ON a."row" = u.above WHERE u."row" = o."row" AND a.${GRASSROOTS}) AS top,
     (SELECT arg_min(coalesce(a.type, ''), u.depth) FROM up u JOIN organizations a ON a."row" = u.above WHERE u."row" = o."row" AND (a.type IS NOT NULL OR a.type_bad)) AS kind,
     o."row" IN (SELECT "row" FROM loops) AS in_loop,
     o.code IS NOT NULL AND o."row" <> f."row" AS repeated
   FROM organizations o JOIN link l USING ("row") LEFT JOIN firsts f ON f.code = o.code`,
  `CREATE OR REPLACE TEMP TABLE m AS SELECT m.*, f."row" AS own, o.level AS own_level, o.top FROM members m LEFT JOIN firsts f ON f.code = m.organization LEFT JOIN o ON o."row" = f."row"`,
  `CREATE OR REPLACE TEMP TABLE h AS SELECT h.*, fo."row" AS owner_row, fc."row" AS cell_row FROM hamlets h LEFT JOIN firsts fo ON fo.code = h.organization LEFT JOIN firsts fc ON fc.code = h.cell`,
  `CREATE OR REPLACE TEMP TABLE own_sums AS SELECT own AS "row", count(*) AS rows, count(*) FILTER (WHERE "cellRole" = 'Bí thư chi bộ') AS secretaries,
     bool_or("cellRole_bad") AS unclear, count(*) FILTER (WHERE "cellRole" = 'Chi ủy viên') AS committee FROM m WHERE own IS NOT NULL GROUP BY own`,
  `CREATE OR REPLACE TEMP TABLE top_sums AS SELECT top AS "row", count(*) FILTER (WHERE "committeeRole" = 'Bí thư') AS secretaries, count("committeeRole") AS seats,
     bool_or("committeeRole_bad") AS unclear, count(*) FILTER (WHERE "admittedOn" >= DATE '${PERIOD.year}-01-01' AND "admittedOn_to" <= ${REPORT}) AS admitted,
     bool_or("admittedOn" IS NULL) AS undated FROM m WHERE top IS NOT NULL GROUP BY top`,
  `CREATE OR REPLACE TEMP TABLE failing AS SELECT DISTINCT u.above AS "row" FROM m JOIN up u ON u."row" = m.own WHERE m.classification = 'Vi phạm tư cách hoặc không hoàn thành nhiệm vụ'`,
  `CREATE OR REPLACE TEMP TABLE cell_sums AS SELECT u.above AS "row", count(*) FILTER (WHERE ${CELL}) AS cells,
     sum(CASE WHEN ${CELL} THEN members ELSE 0 END) AS members, bool_or(level IS NULL OR (${CELL} AND members IS NULL)) AS unclear
   FROM up u JOIN organizations o ON o."row" = u."row" WHERE u.depth > 0 GROUP BY u.above`,
]
