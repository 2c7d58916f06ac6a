import { describe, expect, it } from 'vitest'
import { layOutUnit } from '../../../local/sample/layout/unit-workbook.ts'
import { PLANTERS } from '../../../local/sample/plant/all-planters.ts'
import type { UnitRecords } from '../../../local/sample/records.ts'
import { isCellLevel } from '../../../shared/forms/so-don-vi/organization-kinds.ts'
import { readWorkbook } from '../../../shared/reading/read-workbook.ts'
import { foldLabel } from '../../../shared/reading/text/fold.ts'
import { RULES } from '../../../shared/rules/index.ts'
import { validate } from '../../../shared/rules/validate.ts'
import { placeOf, plantedUnits, SOME_PERIODS, toGrids } from '../../helpers/planted-units.ts'
import { smallUnit } from '../../helpers/small-unit.ts'

const DRAWS = 10

/** What Excel takes for the name of a tab. */
const NAME_IN_EXCEL = /^[^[\]:*?/\\]{1,31}$/

/** The rules whose issues always carry their repair, and those that do now and then. */
const REPAIRED = new Set([
  'column.legacy-encoding',
  'column.month-first-dates',
  'cell.ambiguous-number',
  'cell.decomposed-text',
  'cell.lookalike-letter',
  'cell.stray-space',
])
const NOW_AND_THEN = new Set(['cell.not-in-list', 'cell.broken-text'])

describe('planting one error', () => {
  it.each(RULES.map(({ id, severity }) => [id, severity]))('yields %s at its cell and nothing else', (id) => {
    const { severity } = RULES.find((rule) => rule.id === id) ?? {}
    const planters = PLANTERS.filter(({ rule }) => rule === id)
    expect(planters).not.toEqual([])
    for (const planter of planters) {
      let draws = 0
      for (const { where, grids, planted } of plantedUnits(planter, DRAWS)) {
        const issues = validate(readWorkbook(grids))
        expect(issues.map(placeOf), where).toEqual(planted.map(placeOf))
        for (const { name } of grids) expect(name).toMatch(NAME_IN_EXCEL)
        expect(issues[0]?.severity, where).toBe(severity)
        const isRepaired = issues[0]?.fix !== null || issues[0]?.fixes !== null
        if (!NOW_AND_THEN.has(id)) expect(isRepaired, where).toBe(REPAIRED.has(id))
        draws++
      }
      expect(draws).toBe(DRAWS)
    }
  })
})

/** What checking must say of a unit whose list of members holds nobody, by organization. */
const withoutMembers = ({ organizations }: UnitRecords): readonly string[] =>
  organizations.flatMap(({ level, committeeMembers, admittedThisYear }) => [
    ...(isCellLevel(level) ? ['organization.members-differ-from-list'] : []),
    ...(level === 'section-committee' ? [] : ['organization.no-secretary']),
    ...((committeeMembers ?? 0) > 0 ? ['organization.committee-differs'] : []),
    ...((admittedThisYear ?? 0) > 0 ? ['organization.admitted-differs-from-list'] : []),
  ])

describe('a list without members', () => {
  it('goes with everything that is compared with it, so it never comes alone', () => {
    for (const [n, period] of SOME_PERIODS.entries()) {
      const records = smallUnit(['412', '417', 'KDN', 'BP', 'DHV'][n] ?? '', 1, period)
      const { sheets, tables } = layOutUnit(records, 1, period)
      const rows = new Set(tables.members?.rows)
      const grids = toGrids(sheets).map((grid) =>
        foldLabel(grid.name) === 'đảng viên'
          ? { ...grid, cells: grid.cells.map((row, r) => (rows.has(r) ? [] : row)) }
          : grid,
      )
      const issues = validate(readWorkbook(grids))
      expect(issues.map(({ rule }) => rule).sort()).toEqual(
        ['sheet.no-rows', 'movement.closing-differs', ...withoutMembers(records)].sort(),
      )
      const [first] = issues
      expect(first).toMatchObject({ rule: 'sheet.no-rows', sheet: 'Đảng viên', cell: null })
    }
  })
})
