import { isoDay } from '../../shared/day.ts'
import { thresholdsOfPeriod } from '../../shared/resolution/thresholds.ts'
import { communesOn } from '../../shared/units/communes.ts'
import { PERIOD, UNIT } from '../cells/plan.ts'

const T = thresholdsOfPeriod(PERIOD)
const day = (value: number): string => `DATE '${isoDay(value)}'`
const REPORT = day(PERIOD.lastDay)

export const GRASSROOTS = `level IN ('Đảng bộ cơ sở', 'Chi bộ cơ sở')`
const CELL = `level IN ('Chi bộ cơ sở', 'Chi bộ trực thuộc')`
export const COMMUNE = `type IN ('Xã', 'Phường', 'Thị trấn')`
export const ENTERPRISE = `type IN ('Doanh nghiệp nhà nước', 'Doanh nghiệp ngoài nhà nước')`

const blank = (column: string): string => `("${column}" IS NULL AND NOT "${column}_bad")`

/** Where each organization stands: `o` with its superior, grassroots organization and type. */
export const TREE: readonly string[] = [
  `CREATE OR REPLACE TEMP TABLE communes_now (code VARCHAR, name VARCHAR, district VARCHAR)`,
  `INSERT INTO communes_now VALUES ${communesOn(PERIOD.lastDay)
    .map(({ code, name, district }) => `('${code}', '${name.replaceAll("'", "''")}', '${district}')`)
    .join(', ')}`,
  `CREATE OR REPLACE TEMP TABLE firsts AS SELECT code, min("row") AS "row" FROM organizations WHERE code IS NOT NULL GROUP BY code`,
  `CREATE OR REPLACE TEMP TABLE link AS SELECT o."row", f."row" AS stated, CASE WHEN ${GRASSROOTS} THEN NULL ELSE f."row" END AS superior
   FROM organizations o LEFT JOIN firsts f ON o.parent = f.code`,
  `CREATE OR REPLACE TEMP TABLE up AS WITH RECURSIVE walk("row", above, depth) AS (
     SELECT "row", "row", 0 FROM link
     UNION ALL SELECT w."row", l.superior, depth + 1 FROM walk w JOIN link l ON l."row" = w.above WHERE l.superior IS NOT NULL AND depth < 20
   ) SELECT * FROM walk`,
  `CREATE OR REPLACE TEMP TABLE loops AS WITH RECURSIVE walk("row", above, depth) AS (
     SELECT "row", stated, 1 FROM link WHERE stated IS NOT NULL
     UNION ALL SELECT w."row", l.stated, depth + 1 FROM walk w JOIN link l ON l."row" = w.above WHERE l.stated IS NOT NULL AND depth < 20
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

type Rule = readonly [rule: string, column: string, where: string]

const WORDS = (text: string): string =>
  `' ' || lower(trim(regexp_replace(${text}, '[^\\p{L}\\p{M}\\p{N}]+', ' ', 'g'))) || ' '`

const ORGANIZATION_FROM = `o LEFT JOIN own_sums s USING ("row") LEFT JOIN top_sums t USING ("row") LEFT JOIN cell_sums c USING ("row")
  LEFT JOIN communes_now n ON n.code = o.commune LEFT JOIN o p ON p."row" = o.superior
  LEFT JOIN (SELECT commune, min("row") AS first_row FROM organizations WHERE ${GRASSROOTS} AND ${COMMUNE} GROUP BY commune) k ON k.commune = o.commune`

const IS_GRASSROOTS = `o.${GRASSROOTS}`
const IS_CELL = `o.${CELL}`
const IS_SUBORDINATE = `o.level = 'Chi bộ trực thuộc'`
const NAMES_COMMUNE = `o.commune IS NOT NULL AND ${IS_GRASSROOTS} AND o.${COMMUNE}`
const IS_ENTERPRISE = `${IS_GRASSROOTS} AND o.${ENTERPRISE}`
const blankOf = (column: string): string => `(o."${column}" IS NULL AND NOT o."${column}_bad")`
const SECRETARIES = `CASE WHEN ${IS_GRASSROOTS} THEN CASE WHEN t.unclear THEN NULL ELSE coalesce(t.secretaries, 0) END
  WHEN ${IS_SUBORDINATE} THEN CASE WHEN s.unclear THEN NULL ELSE coalesce(s.secretaries, 0) END END`

const ORGANIZATION_RULES: readonly Rule[] = [
  ['cell.required', 'parent', `${blankOf('parent')} AND o.level IS NOT NULL AND NOT ${IS_GRASSROOTS}`],
  ['cell.required', 'type', `${blankOf('type')} AND ${IS_GRASSROOTS}`],
  ['cell.required', 'commune', `${blankOf('commune')} AND ${IS_GRASSROOTS} AND o.${COMMUNE}`],
  ['cell.required', 'hasMasses', `${blankOf('hasMasses')} AND ${IS_ENTERPRISE}`],
  ['cell.required', 'admittedThisYear', `${blankOf('admittedThisYear')} AND ${IS_ENTERPRISE}`],
  ['cell.required', 'admittedSince2011', `${blankOf('admittedSince2011')} AND ${IS_ENTERPRISE}`],
  ['organization.parent-unexpected', 'parent', `${IS_GRASSROOTS} AND o.parent IS NOT NULL`],
  ['organization.parent-unknown', 'parent', `o.parent IS NOT NULL AND o.stated IS NULL`],
  [
    'organization.parent-level',
    'parent',
    `o.level IS NOT NULL AND p.level IS NOT NULL AND p.level <> 'Đảng bộ cơ sở' AND NOT (${IS_SUBORDINATE} AND p.level = 'Đảng bộ bộ phận')`,
  ],
  ['organization.commune-unknown', 'commune', `${NAMES_COMMUNE} AND n.district IS DISTINCT FROM '${UNIT}'`],
  [
    'organization.commune-name',
    'name',
    `${NAMES_COMMUNE} AND n.district = '${UNIT}' AND k.first_row = o."row" AND NOT contains(${WORDS('o.name')}, ${WORDS('n.name')})`,
  ],
  ['organization.commune-shared', 'commune', `${NAMES_COMMUNE} AND k.first_row <> o."row"`],
  [
    'organization.members-not-additive',
    'members',
    `o."officialMembers" + o."probationaryMembers" <> o.members`,
  ],
  [
    'organization.members-differ-from-cells',
    'members',
    `o.level IN ('Đảng bộ cơ sở', 'Đảng bộ bộ phận') AND c.cells > 0 AND NOT c.unclear AND o.members <> c.members
     AND NOT EXISTS (FROM o x WHERE x.level = 'Chi bộ trực thuộc' AND x.superior IS NULL)`,
  ],
  [
    'organization.members-differ-from-list',
    'members',
    `${IS_CELL} AND o.code IS NOT NULL AND o.members <> coalesce(s.rows, 0)`,
  ],
  [
    'organization.too-few-official',
    'officialMembers',
    `${IS_CELL} AND o."officialMembers" < ${T.smallestOrganization}`,
  ],
  [
    'organization.committee-below-30',
    'members',
    `o.level = 'Đảng bộ cơ sở' AND o.members < ${T.committeeFrom}`,
  ],
  ['organization.cell-above-30', 'members', `o.level = 'Chi bộ cơ sở' AND o.members >= ${T.committeeFrom}`],
  ['organization.no-secretary', 'code', `(${SECRETARIES}) = 0`],
  ['organization.several-secretaries', 'code', `(${SECRETARIES}) > 1`],
  [
    'organization.committee-differs',
    'committeeMembers',
    `${IS_GRASSROOTS} AND o.code IS NOT NULL AND NOT coalesce(t.unclear, FALSE) AND o."committeeMembers" <> coalesce(t.seats, 0)`,
  ],
  [
    'organization.committee-of-small-cell',
    'officialMembers',
    `${IS_SUBORDINATE} AND o."officialMembers" < ${T.cellCommitteeFrom} AND s.committee > 0`,
  ],
  [
    'organization.classified-too-young',
    'classification',
    `o.classification IS NOT NULL AND o."foundedOn" + INTERVAL ${T.classifiedAfterMonths} MONTH > ${REPORT}`,
  ],
  [
    'organization.strong-with-failing-member',
    'classification',
    `o.classification = 'Trong sạch, vững mạnh' AND o."row" IN (SELECT "row" FROM failing)`,
  ],
  [
    'organization.regulation-incomplete',
    'regulationDate',
    `o."regulationNumber" IS NOT NULL AND ${blankOf('regulationDate')}`,
  ],
  [
    'organization.regulation-incomplete',
    'regulationNumber',
    `o."regulationDate" IS NOT NULL AND ${blankOf('regulationNumber')}`,
  ],
  ['organization.regulation-before-term', 'regulationDate', `o."regulationDate_to" < ${day(T.termFirstDay)}`],
  [
    'organization.admitted-without-masses',
    'hasMasses',
    `o."hasMasses" = 'Không' AND o."admittedThisYear" > 0`,
  ],
  [
    'organization.admitted-year-above-total',
    'admittedThisYear',
    `o."admittedThisYear" > o."admittedSince2011"`,
  ],
  [
    'organization.admitted-differs-from-list',
    'admittedThisYear',
    `${IS_ENTERPRISE} AND o.code IS NOT NULL AND NOT coalesce(t.undated, FALSE) AND o."admittedThisYear" <> coalesce(t.admitted, 0)`,
  ],
]

const PROBATIONARY = `status = 'Dự bị'`
const outside = (column: string): string =>
  `"${column}_to" < ${day(T.termFirstDay)} OR "${column}" > ${day(T.termLastDay)}`

const MEMBER_RULES: readonly Rule[] = [
  ['cell.required', 'officialOn', `${blank('officialOn')} AND status = 'Chính thức'`],
  ['cell.required', 'titleTrainedFor', `${blank('titleTrainedFor')} AND NOT ${blank('titleTrainedOn')}`],
  ['member.organization-unknown', 'organization', `organization IS NOT NULL AND own IS NULL`],
  ['member.organization-not-cell', 'organization', `own_level IN ('Đảng bộ cơ sở', 'Đảng bộ bộ phận')`],
  ['member.under-18', 'admittedOn', `"admittedOn_to" < "birthDate" + INTERVAL ${T.youngestAtAdmission} YEAR`],
  ['member.over-60', 'admittedOn', `"admittedOn" > "birthDate_to" + INTERVAL ${T.oldestAtAdmission} YEAR`],
  ['member.official-before-admission', 'officialOn', `"officialOn_to" < "admittedOn"`],
  [
    'member.probation-too-short',
    'officialOn',
    `"admittedOn" >= ${day(T.probationRuleFrom)} AND "officialOn_to" < "admittedOn" + INTERVAL ${T.probationMonths} MONTH`,
  ],
  [
    'member.probation-overdue',
    'admittedOn',
    `${PROBATIONARY} AND "admittedOn_to" + INTERVAL ${T.probationOverdueMonths} MONTH < ${REPORT}`,
  ],
  ['member.official-unexpected', 'officialOn', `${PROBATIONARY} AND "officialOn" IS NOT NULL`],
  ['member.probationary-role', 'committeeRole', `${PROBATIONARY} AND "committeeRole" IS NOT NULL`],
  ['member.probationary-role', 'cellRole', `${PROBATIONARY} AND "cellRole" IS NOT NULL`],
  ['member.probationary-card', 'cardNumber', `${PROBATIONARY} AND "cardNumber" IS NOT NULL`],
  ['member.card-format', 'cardNumber', `NOT regexp_full_match("cardNumber", '[0-9]{${T.cardDigits}}')`],
  [
    'member.file-format',
    'fileNumber',
    `NOT regexp_full_match("fileNumber", '[0-9]{${T.fileDigits}}\\p{L}{1,${T.fileLetters}}')`,
  ],
  ['member.trained-outside-term', 'trainedOn', outside('trainedOn')],
  ['member.trained-outside-term', 'titleTrainedOn', outside('titleTrainedOn')],
  [
    'member.trained-for-other-title',
    'titleTrainedFor',
    `"committeeRole" IN ('Bí thư', 'Phó bí thư') AND "titleTrainedFor" <> "committeeRole"`,
  ],
  ['member.exempt-classified', 'classification', `"isExempt" = 'Có' AND classification IS NOT NULL`],
]

const OWN = `h."cellStatus" = 'Có chi bộ'`
const SUM = `(h."residentMembers" + h."reinforcedMembers")`

const HAMLET_RULES: readonly Rule[] = [
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
     AND EXISTS (SELECT 1 FROM up u JOIN o a ON a."row" = u.above WHERE u."row" = c."row" AND a.superior IS NULL AND (a.${GRASSROOTS} OR a.parent IS NOT NULL))`,
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

const HAMLET_FROM = `h LEFT JOIN o w ON w."row" = h.owner_row LEFT JOIN o c ON c."row" = h.cell_row
  LEFT JOIN (SELECT cell, min("row") AS first_row FROM hamlets WHERE "cellStatus" = 'Có chi bộ' GROUP BY cell) k ON k.cell = h.cell`

const unionOf = (sheet: string, alias: string, from: string, rules: readonly Rule[], scope: string): string =>
  rules
    .map(
      ([rule, column, where]) =>
        `SELECT '${rule}', '${sheet}', ${alias}."row", '${column}' FROM ${from} WHERE (${where}) AND ${scope}`,
    )
    .join(' UNION ALL ')

const repeatedHamlets = `h."row" NOT IN (SELECT "row" FROM issues WHERE rule = 'cell.not-unique' AND sheet = 'hamlets')`

/** The statements that put what every rule finds into `issues`. */
export const RULES_SQL: readonly string[] = [
  `INSERT INTO issues ${unionOf('organizations', 'o', ORGANIZATION_FROM, ORGANIZATION_RULES, 'NOT o.in_loop AND NOT o.repeated')}`,
  `INSERT INTO issues SELECT 'organization.parent-cycle', 'organizations', min("row"), 'parent' FROM loops HAVING count(*) > 0`,
  `INSERT INTO issues ${unionOf('members', 'm', 'm', MEMBER_RULES, 'TRUE')}`,
  `INSERT INTO issues SELECT 'member.possible-duplicate', 'members', "row", 'fullName' FROM m WHERE "fullName" IS NOT NULL AND "fileNumber" IS NOT NULL AND "birthDate" = "birthDate_to"
     AND EXISTS (SELECT 1 FROM m e WHERE lower(e."fullName") = lower(m."fullName") AND e."birthDate" = m."birthDate" AND e."birthDate_to" = m."birthDate"
       AND e."row" < m."row" AND upper(e."fileNumber") <> upper(m."fileNumber"))`,
  `INSERT INTO issues ${unionOf('hamlets', 'h', HAMLET_FROM, HAMLET_RULES, repeatedHamlets)}`,
]
