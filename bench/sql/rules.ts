import { HAMLET_FROM, HAMLET_RULES } from './hamlet-rules.ts'
import { MEMBER_RULES } from './member-rules.ts'
import { ORGANIZATION_FROM, ORGANIZATION_RULES } from './organization-rules.ts'
import type { SqlRule } from './sql-text.ts'

const unionOf = (
  sheet: string,
  alias: string,
  from: string,
  rules: readonly SqlRule[],
  scope: string,
): string =>
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
