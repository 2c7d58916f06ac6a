import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf, TABLE_KEYS } from '../../../shared/forms/so-don-vi/index.ts'
import type { SheetGrid } from '../../../shared/reading/grid.ts'
import { readWorkbook } from '../../../shared/reading/read-workbook.ts'
import { cellName } from '../../../shared/reading/text/cell-name.ts'
import { applyPatch, toPatch, toRepairs, undoOf } from '../../../shared/rules/fixes.ts'
import { validate } from '../../../shared/rules/validate.ts'
import { type Changes, district } from '../../helpers/district.ts'

const finder = (grids: readonly SheetGrid[]) => (name: string) => grids.find((grid) => grid.name === name)

const repair = (changes: Changes) => {
  const grids = district(changes)
  const issues = validate(readWorkbook(grids))
  const patch = toPatch(issues, finder(grids))
  return { grids, issues, patch, repaired: applyPatch(grids, patch) }
}

const SLIPS = [
  '  Ðảng bộ  xã Quỳnh Diễn ',
  'Đảng bộ xã Quỳnh Diễn'.normalize('NFD'),
  'Xã\u00a0Quỳnh\u200b Diễn',
  'Có ',
  'Khong',
]

/** Slips at random cells of the sample district. */
const slips = fc
  .array(
    fc.tuple(
      fc
        .constantFrom(...TABLE_KEYS)
        .chain((sheet) =>
          fc.tuple(
            fc.constant(sheet),
            fc.constantFrom(...Object.keys(columnsOf(sheet))),
            fc.integer({ min: 2, max: 5 }),
          ),
        ),
      fc.constantFrom(...SLIPS, 1.565),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((planted) =>
    planted.reduce<Record<string, Record<number, Record<string, string | number>>>>(
      (changes, [[sheet, column, row], value]) => {
        const rows = changes[sheet] ?? {}
        rows[row] = { ...rows[row], [column]: value }
        changes[sheet] = rows
        return changes
      },
      {},
    ),
  )

describe('fixes', () => {
  it('show what would change before it does', () => {
    const { patch } = repair({ organizations: { 2: { members: 1.565 } }, hamlets: { 2: { kind: ' Xóm' } } })
    expect(patch).toEqual([
      { sheet: 'Tổ chức', row: 2, column: 8, before: 1.565, after: 1565 },
      { sheet: 'Khối xóm bản', row: 2, column: 3, before: ' Xóm', after: 'Xóm' },
    ])
  })

  it('give a cell the repair of its error, not of its info', () => {
    const { patch } = repair({ organizations: { 4: { level: 'Chi bộ  trực thuôc' } } })
    expect(patch.map(({ after }) => after)).toEqual(['Chi bộ trực thuộc'])
  })

  it('change a merged cell once, where its content stands', () => {
    const grids = district({ members: { 3: { organization: '  CB01' }, 4: { organization: null } } }).map(
      (grid) =>
        grid.name === 'Đảng viên' ? { ...grid, merges: [{ top: 2, left: 6, bottom: 3, right: 6 }] } : grid,
    )
    const issues = validate(readWorkbook(grids))
    expect(issues.map(({ rule, cell }) => [rule, cell])).toEqual([
      ['cell.stray-space', 'G3'],
      ['cell.stray-space', 'G4'],
    ])
    expect(toPatch(issues, finder(grids))).toEqual([
      { sheet: 'Đảng viên', row: 3, column: 7, before: '  CB01', after: 'CB01' },
    ])
  })

  it('name each cell under one issue, and keep what belongs together', () => {
    const grids = district({ organizations: { 4: { level: 'Chi bộ  trực thuôc' }, 5: { name: ' Chi bộ ' } } })
    const repairs = toRepairs(validate(readWorkbook(grids)), finder(grids))
    expect(
      repairs.map(({ issue, changes }) => [issue.rule, changes.map(({ row, column }) => [row, column])]),
    ).toEqual([
      ['cell.not-in-list', [[4, 3]]],
      ['cell.stray-space', [[5, 2]]],
    ])
  })

  it('leave none of the fixed issues, change no other cell, and can be undone', () => {
    fc.assert(
      fc.property(slips, (changes) => {
        const { grids, issues, patch, repaired } = repair(changes)
        const keyOf = ({ rule, sheet, cell }: (typeof issues)[number]) => `${rule} ${sheet} ${cell}`
        const fixed = issues.filter(({ fix, fixes }) => fix !== null || fixes !== null).map(keyOf)
        const left = new Set(validate(readWorkbook(repaired)).map(keyOf))
        expect(fixed.filter((key) => left.has(key))).toEqual([])
        const changed = new Set(
          patch.map(({ sheet, row, column }) => `${sheet} ${cellName(row - 1, column - 1)}`),
        )
        grids.forEach((grid, g) => {
          grid.cells.forEach((row, r) => {
            row.forEach((cell, c) => {
              if (!changed.has(`${grid.name} ${cellName(r, c)}`))
                expect(repaired[g]?.cells[r]?.[c]).toBe(cell)
            })
          })
        })
        expect(applyPatch(repaired, undoOf(patch))).toEqual(grids)
      }),
      { numRuns: 60 },
    )
  })
})
