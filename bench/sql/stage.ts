import { isoDay } from '../../shared/calendar/day.ts'
import type { ColumnDefinition } from '../../shared/forms/so-don-vi/column.ts'
import { columnsOf, type TableKey } from '../../shared/forms/so-don-vi/index.ts'
import { thresholdsOfPeriod } from '../../shared/resolutions/thresholds.ts'
import { PERIOD } from '../../test/straight-line/invented/plan.ts'
import { valuesOf } from '../row-objects/read-cell.ts'
import { cellIssues } from './cell-issues.ts'
import { familiar, quote } from './sql-text.ts'

const { oldestBirth, oldestDate } = thresholdsOfPeriod(PERIOD)

/** Whether a text may need repair, told without a regular expression. */
const isSuspect = (column: string): string =>
  [
    `"${column}" <> trim("${column}")`,
    `contains("${column}", '  ')`,
    `contains("${column}", chr(160))`,
    `"${column}" <> nfc_normalize("${column}")`,
    ...['Ð', 'Ɖ', 'ð', 'ɖ'].map((letter) => `contains("${column}", '${letter}')`),
  ].join(' OR ')

/** The text of a raw column, repaired; null when blank. */
const repairedOf = (column: string): string => `nullif(CASE WHEN ${isSuspect(column)}
  THEN trim(regexp_replace(${familiar(column)}, '[\\s\\x{A0}]+', ' ', 'g')) ELSE "${column}" END, '')`

const FULL_DATE = String.raw`\d{1,2}/\d{1,2}/\d{4}|\d{1,2}-\d{1,2}-\d{4}|\d{1,2}\.\d{1,2}\.\d{4}`
const ISO_DATE = String.raw`\d{4}-\d{2}-\d{2}`
const MONTH = String.raw`\d{1,2}/\d{4}`
const YEAR = String.raw`(19|20)\d{2}`

/** The first day for which a date may stand. */
const dateOf = (text: string): string => `CASE
  WHEN regexp_full_match(${text}, '${ISO_DATE}') THEN try_cast(${text} AS DATE)
  WHEN regexp_full_match(${text}, '${FULL_DATE}') THEN try_strptime(translate(${text}, '.-', '//'), '%d/%m/%Y')::DATE
  WHEN regexp_full_match(${text}, '${MONTH}') THEN try_strptime('1/' || ${text}, '%d/%m/%Y')::DATE
  WHEN regexp_full_match(${text}, '${YEAR}') THEN make_date(${text}::INTEGER, 1, 1) END`

/** The last day, from the first one in `w` and the text in `c`. */
const lastOf = (column: string): string => `CASE
  WHEN regexp_full_match(c."${column}", '${MONTH}') THEN last_day(w."${column}")
  WHEN regexp_full_match(c."${column}", '${YEAR}') THEN make_date(c."${column}"::INTEGER, 12, 31)
  ELSE w."${column}" END`

const folded = (text: string, kind: ColumnDefinition['kind']): string =>
  kind === 'people'
    ? `regexp_replace(lower(${text}), '[\\s''’–-]', '', 'g')`
    : `trim(regexp_replace(lower(${text}), '[,;\\s-]+', ' ', 'g'))`

const isDuty = (column: string): boolean => column === 'due'

/** The value of a repaired text: null when it is blank or none of the column. */
const knownValueOf = (column: string, definition: ColumnDefinition): string => {
  const text = `"${column}"`
  switch (definition.kind) {
    case 'code':
      return `CASE WHEN regexp_full_match(upper(${text}), '[A-Z0-9._-]{1,20}') THEN upper(${text}) END`
    case 'integer':
      return `CASE WHEN regexp_full_match(${text}, '\\d+|\\d{1,3}(\\.\\d{3})+') THEN replace(${text}, '.', '')::BIGINT END`
    case 'date':
      return dateOf(text)
    case 'list':
    case 'people': {
      const pairs = [...valuesOf(definition)].map(([key, value]) => `${quote(key)}: ${quote(value)}`)
      const official = [...new Set(valuesOf(definition).values())].map(quote).join(', ')
      return `CASE WHEN ${text} IN (${official}) THEN ${text} ELSE MAP {${pairs.join(', ')}}[${folded(text, definition.kind)}] END`
    }
    default:
      return isDuty(column) ? `upper(${text})` : text
  }
}

const checkedDate = (column: string, isBirth: boolean): string => {
  const isGood = `"${column}" <= DATE ${quote(isoDay(PERIOD.lastDay))} AND "${column}_to" >= DATE ${quote(isoDay(isBirth ? oldestBirth : oldestDate))}`
  return `CASE WHEN ${isGood} THEN "${column}" END AS "${column}", CASE WHEN ${isGood} THEN "${column}_to" END AS "${column}_to"`
}

/**
 * The statements that turn `raw_<sheet>` into the table `<sheet>`: each column with its value, null
 * when blank or unknown, and beside it `<column>_bad`; dates also with `<column>_to`.
 */
export const stageSheet = (sheet: TableKey): readonly string[] => {
  const columns = Object.entries(columnsOf(sheet))
  const clean = columns.map(
    ([column]) => `"${column}" AS "${column}_raw", ${repairedOf(column)} AS "${column}"`,
  )
  const values = columns.map(([column, definition]) => `${knownValueOf(column, definition)} AS "${column}"`)
  const dates = columns.filter(([, { kind }]) => kind === 'date')
  const lasts = dates.map(([column]) => `, ${lastOf(column)} AS "${column}_to"`)
  const checked = columns.map(([column, definition]) =>
    definition.kind === 'date' ? checkedDate(column, definition.isBirth) : `"${column}"`,
  )
  const contents = columns.map(([column]) => `"${column}"`).join(', ')
  const firstFilled = `CASE ${columns.map(([column]) => `WHEN "${column}" IS NOT NULL THEN '${column}'`).join(' ')} END`
  const bad = columns.map(
    ([column]) => `(c."${column}" IS NOT NULL AND t."${column}" IS NULL) AS "${column}_bad"`,
  )
  return [
    `CREATE OR REPLACE TEMP TABLE all_${sheet} AS SELECT "row", ${clean.join(', ')} FROM raw_${sheet}`,
    `CREATE OR REPLACE TEMP TABLE clean_${sheet} AS SELECT * FROM all_${sheet} QUALIFY row_number() OVER (PARTITION BY ${contents} ORDER BY "row") = 1`,
    `INSERT INTO issues SELECT 'row.duplicate', '${sheet}', "row", ${firstFilled} FROM all_${sheet} ANTI JOIN clean_${sheet} USING ("row")`,
    `CREATE OR REPLACE TEMP TABLE w_${sheet} AS SELECT "row", ${values.join(', ')} FROM clean_${sheet}`,
    `CREATE OR REPLACE TEMP TABLE v_${sheet} AS SELECT w.*${lasts.join('')} FROM w_${sheet} w JOIN clean_${sheet} c USING ("row")`,
    `CREATE OR REPLACE TEMP TABLE ${sheet} AS SELECT t.*, ${bad.join(', ')} FROM (SELECT "row", ${checked.join(', ')} FROM v_${sheet}) t JOIN clean_${sheet} c USING ("row") ORDER BY t."row"`,
    `INSERT INTO issues ${columns.flatMap(([column, definition]) => cellIssues(sheet, column, definition)).join(' UNION ALL ')}`,
  ]
}
