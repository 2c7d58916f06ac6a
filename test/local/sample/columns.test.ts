import { describe, expect, it } from 'vitest'
import { layOutUnit } from '../../../local/sample/layout/unit-workbook.ts'
import { columnsOf, TABLE_KEYS, TABLES } from '../../../shared/forms/so-don-vi/index.ts'
import { readWorkbook } from '../../../shared/reading/read-workbook.ts'
import { validate } from '../../../shared/rules/validate.ts'
import { SOME_PERIODS, toGrids } from '../../helpers/planted-units.ts'
import { smallUnit } from '../../helpers/small-unit.ts'

/** A briefing held twice on a day differs by its document alone: without it the rows are the same. */
const TELLS_ROWS_APART = 'document'

const COLUMNS = TABLE_KEYS.flatMap((sheet) =>
  Object.entries(columnsOf(sheet))
    .filter(([column]) => column !== TELLS_ROWS_APART)
    .map(([column, { required }]) => [sheet, column, required] as const),
)

/** Duties have two required columns, enterprises three, and all are needed to find a header: without one there is none. */
const ruleFor = (sheet: string, required: string): readonly string[] => {
  if (required === 'never') return []
  return ['duties', 'enterprises'].includes(sheet) ? ['sheet.no-header'] : ['sheet.missing-column']
}

describe('a sheet without one of its columns', () => {
  it.each(COLUMNS)('%s without %s (required: %s) is told once, or not at all', (sheet, column, required) => {
    const [period] = SOME_PERIODS
    for (const unit of ['412', '417', '421', '425']) {
      const leftOut = new Set([`${sheet}.${column}`])
      const records = smallUnit(unit, 1, period)
      if (records[sheet] === null) continue
      const { sheets } = layOutUnit(records, 1, period, { leftOut })
      const issues = validate(readWorkbook(toGrids(sheets)))
      expect(issues.map(({ rule }) => rule)).toEqual(ruleFor(sheet, required))
      for (const issue of issues) expect(issue.sheet).toBe(TABLES[sheet].name)
    }
  })
})
