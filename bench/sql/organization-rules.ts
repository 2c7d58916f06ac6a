import { thresholdsOfPeriod } from '../../shared/resolutions/thresholds.ts'
import { PERIOD, UNIT } from '../../test/straight-line/invented/plan.ts'
import { CELL, COMMUNE, day, ENTERPRISE, GRASSROOTS, REPORT, type SqlRule } from './sql-text.ts'

const T = thresholdsOfPeriod(PERIOD)

const WORDS = (text: string): string =>
  `' ' || lower(trim(regexp_replace(${text}, '[^\\p{L}\\p{M}\\p{N}]+', ' ', 'g'))) || ' '`

export const ORGANIZATION_FROM = `o LEFT JOIN own_sums s USING ("row") LEFT JOIN top_sums t USING ("row") LEFT JOIN cell_sums c USING ("row")
  LEFT JOIN communes_now n ON n.code = o.commune LEFT JOIN o p ON p."row" = o.superior
  LEFT JOIN (SELECT commune, min("row") AS first_row FROM organizations WHERE ${GRASSROOTS} AND ${COMMUNE} GROUP BY commune) k ON k.commune = o.commune`

const IS_GRASSROOTS = `o.${GRASSROOTS}`
const IS_CELL = `o.${CELL}`
const IS_SUBORDINATE = `o.level = 'Chi bộ trực thuộc'`
const NAMES_COMMUNE = `o.commune IS NOT NULL AND ${IS_GRASSROOTS} AND o.${COMMUNE}`
const IS_ENTERPRISE = `${IS_GRASSROOTS} AND o.${ENTERPRISE}`
const blankOf = (column: string): string => `(o."${column}" IS NULL AND NOT o."${column}_bad")`
/** How many such members there are whose organization, or whose grassroots organization, is not known. */
const lost = (condition: string): string =>
  `(SELECT count(*) FROM m x WHERE x.own IS NULL AND (${condition}))`
const adrift = (condition: string): string =>
  `(SELECT count(*) FROM m x WHERE x.top IS NULL AND (${condition}))`
const MORE_SECRETARIES = adrift(`x."committeeRole_bad" OR x."committeeRole" = 'Bí thư'`)
const MORE_CELL_SECRETARIES = lost(`x."cellRole_bad" OR x."cellRole" = 'Bí thư chi bộ'`)
const MORE_SEATS = adrift('x."committeeRole_bad" OR x."committeeRole" IS NOT NULL')
const MORE_ADMISSIONS = adrift(
  `x."admittedOn" IS NULL OR x."admittedOn" >= DATE '${PERIOD.year}-01-01' AND x."admittedOn_to" <= ${REPORT}`,
)
const SECRETARIES = `CASE WHEN ${IS_GRASSROOTS} THEN CASE WHEN t.unclear THEN NULL ELSE coalesce(t.secretaries, 0) END
  WHEN ${IS_SUBORDINATE} THEN CASE WHEN s.unclear THEN NULL ELSE coalesce(s.secretaries, 0) END END`
const MAY_BE_MORE = `CASE WHEN ${IS_GRASSROOTS} THEN ${MORE_SECRETARIES} ELSE ${MORE_CELL_SECRETARIES} END > 0`

/** Whether a number is below what is placed, or above that and all that is not. */
const isOutside = (stated: string, least: string, unplaced: string): string =>
  `(${stated} < ${least} OR ${stated} > ${least} + ${unplaced})`

/** The members of chi bộ, and of what may be one, that reach no grassroots organization; without end when one number is unknown. */
const MAY_BE_CELL = `x.top IS NULL AND (x.level IS NULL OR x.${CELL})`
const UNPLACED = `(SELECT CASE WHEN bool_or(x.members IS NULL) THEN 'inf'::DOUBLE ELSE coalesce(sum(x.members), 0) END FROM o x WHERE ${MAY_BE_CELL})`

export const ORGANIZATION_RULES: readonly SqlRule[] = [
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
    `o.level IN ('Đảng bộ cơ sở', 'Đảng bộ bộ phận') AND c.cells > 0 AND NOT c.unclear
     AND ${isOutside('o.members', 'c.members', `CASE WHEN o.top IS NULL THEN ${UNPLACED} - c.members ELSE ${UNPLACED} END`)}`,
  ],
  [
    'organization.members-differ-from-list',
    'members',
    `${IS_CELL} AND o.code IS NOT NULL AND ${isOutside('o.members', 'coalesce(s.rows, 0)', lost('TRUE'))}`,
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
  ['organization.no-secretary', 'code', `(${SECRETARIES}) = 0 AND NOT ${MAY_BE_MORE}`],
  ['organization.several-secretaries', 'code', `(${SECRETARIES}) > 1`],
  [
    'organization.committee-differs',
    'committeeMembers',
    `${IS_GRASSROOTS} AND o.code IS NOT NULL AND NOT coalesce(t.unclear, FALSE) AND ${isOutside('o."committeeMembers"', 'coalesce(t.seats, 0)', MORE_SEATS)}`,
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
    `${IS_ENTERPRISE} AND o.code IS NOT NULL AND NOT coalesce(t.undated, FALSE) AND ${isOutside('o."admittedThisYear"', 'coalesce(t.admitted, 0)', MORE_ADMISSIONS)}`,
  ],
]
