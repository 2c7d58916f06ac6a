import { isoDay } from '../../shared/calendar/day.ts'
import type { ColumnDefinition } from '../../shared/forms/so-don-vi/column.ts'
import type { TableKey } from '../../shared/forms/so-don-vi/index.ts'
import { thresholdsOfPeriod } from '../../shared/resolutions/thresholds.ts'
import { PERIOD } from '../../test/straight-line/invented/plan.ts'
import { familiar, quote } from './sql-text.ts'

const { oldestBirth, oldestDate } = thresholdsOfPeriod(PERIOD)

const RULE_OF_KIND: Readonly<Partial<Record<ColumnDefinition['kind'], string>>> = {
  code: 'cell.bad-code',
  date: 'cell.not-a-date',
  list: 'cell.not-in-list',
  people: 'member.ethnicity-unknown',
}

const issue = (rule: string, sheet: TableKey, column: string, from: string, where: string): string =>
  `SELECT ${quote(rule)} AS rule, '${sheet}' AS sheet, "row", '${column}' AS "column" FROM ${from} WHERE ${where}`

const textIssues = (sheet: TableKey, column: string): readonly string[] => {
  const raw = `${column}_raw`
  const isRepaired = `"${column}" <> "${raw}"`
  const found = (rule: string, where: string) =>
    issue(rule, sheet, column, `clean_${sheet}`, `${isRepaired} AND ${where}`)
  return [
    found('cell.decomposed-text', `"${raw}" <> nfc_normalize("${raw}")`),
    found('cell.lookalike-letter', `regexp_matches("${raw}", '[ÐƉðɖ]')`),
    found('cell.stray-space', `"${column}" <> ${familiar(raw)}`),
  ]
}

const dateIssues = (sheet: TableKey, column: string, oldest: number): readonly string[] => {
  const [from, last] = [`v_${sheet}`, quote(isoDay(PERIOD.lastDay))]
  return [
    issue('cell.date-in-future', sheet, column, from, `"${column}" > DATE ${last}`),
    issue('cell.date-too-early', sheet, column, from, `"${column}_to" < DATE ${quote(isoDay(oldest))}`),
    issue('cell.partial-date', sheet, column, from, `"${column}" <> "${column}_to"`),
  ]
}

/** Queries for what is wrong with the cells of a column. */
export const cellIssues = (
  sheet: TableKey,
  column: string,
  definition: ColumnDefinition,
): readonly string[] => {
  const joined = `clean_${sheet} c JOIN v_${sheet} v USING ("row")`
  const isBad = `c."${column}" IS NOT NULL AND v."${column}" IS NULL`
  const rule = RULE_OF_KIND[definition.kind]
  const isBirth = definition.kind === 'date' && definition.isBirth
  const isBroken = `regexp_full_match(c."${column}", '=\\d{1,3}\\.\\d{3}')`
  return [
    ...textIssues(sheet, column),
    ...(definition.required === 'always'
      ? [issue('cell.required', sheet, column, `clean_${sheet}`, `"${column}" IS NULL`)]
      : []),
    ...(rule ? [issue(rule, sheet, column, joined, isBad)] : []),
    ...(definition.kind === 'integer'
      ? [
          issue('cell.ambiguous-number', sheet, column, joined, `${isBad} AND ${isBroken}`),
          issue('cell.not-an-integer', sheet, column, joined, `${isBad} AND NOT ${isBroken}`),
        ]
      : []),
    ...(definition.kind === 'date' ? dateIssues(sheet, column, isBirth ? oldestBirth : oldestDate) : []),
    ...(definition.unique
      ? [
          `SELECT 'cell.not-unique', '${sheet}', "row", '${column}' FROM (SELECT "row", row_number() OVER (PARTITION BY upper("${column}") ORDER BY "row") AS n FROM v_${sheet} WHERE "${column}" IS NOT NULL) WHERE n > 1`,
        ]
      : []),
  ]
}
