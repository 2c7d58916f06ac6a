import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { columnsOf, TABLE_KEYS, type TableKey } from '../../../shared/forms/so-don-vi/index.ts'
import { readWorkbook } from '../../../shared/reading/read-workbook.ts'
import { validate } from '../../../shared/rules/validate.ts'
import { buildTestAddOn } from '../../helpers/add-on.ts'
import { type Changes, district } from '../../helpers/district.ts'
import { openAddOn } from '../../helpers/open-add-on.ts'
import { allOf, workbookOf } from '../../helpers/quick-fix.ts'

const SLIPS = [
  '  Ðảng bộ  xã Quỳnh Diễn ',
  'Đảng bộ xã Quỳnh Diễn'.normalize('NFD'),
  'Xã\u00a0Quỳnh\u200b Diễn',
  'Có ',
  ' =1+1',
  ' 000421',
  '+84\u00a0912',
  'Chi bộ trực thuôc',
  1.565,
]

const place = fc
  .constantFrom<TableKey>(...TABLE_KEYS)
  .chain((sheet) =>
    fc.tuple(
      fc.constant(sheet),
      fc.constantFrom(...Object.keys(columnsOf(sheet))),
      fc.integer({ min: 2, max: 5 }),
    ),
  )

/** Slips at random cells of the sample district. */
const slips = fc
  .array(fc.tuple(place, fc.constantFrom(...SLIPS)), { minLength: 1, maxLength: 12 })
  .map((planted): Changes => {
    const changes: Record<string, Record<number, Record<string, string | number>>> = {}
    for (const [[sheet, column, row], value] of planted) {
      const rows = changes[sheet] ?? {}
      rows[row] = { ...rows[row], [column]: value }
      changes[sheet] = rows
    }
    return changes
  })

let outDir = ''
beforeAll(async () => {
  outDir = await buildTestAddOn()
})

it('Sửa nhanh changes what it shows and no other cell, leaves none of the repaired issues, and is undone', () => {
  fc.assert(
    fc.property(slips, fc.boolean(), (changes, isAll) => {
      const { standin, get } = openAddOn(outDir, district(changes))
      const before = workbookOf(standin)
      const issues = validate(readWorkbook(standin.grids()))
      const preview = get('previewFixes')
      const all = allOf(preview)
      const choice = isAll ? all : { ...all, rules: all.rules.slice(0, 1) }
      const chosen = preview.groups.filter(({ rule }) => choice.rules.includes(rule))
      const shown = new Map<string, string>(
        chosen.flatMap(({ items }) =>
          items.flatMap(({ sheet, changes: own }) =>
            own.map(({ cell, after }) => [`${sheet}!${cell}`, after] as const),
          ),
        ),
      )
      const result = get('applyFixes', choice)
      expect(result).toEqual({ outcome: 'done', cells: shown.size, remaining: 0 })
      const after = workbookOf(standin)
      const grids = standin.grids()
      district(changes).forEach((grid, g) => {
        grid.cells.forEach((row, r) => {
          row.forEach((_, c) => {
            const name = `${grid.name}!${String.fromCharCode(65 + c)}${r + 1}`
            const now = grids[g]?.cells[r]?.[c] ?? null
            if (c > 25) return
            if (shown.has(name)) expect(String(now)).toBe(shown.get(name))
            else expect(after[g]?.display[r]?.[c] ?? '').toBe(before[g]?.display[r]?.[c] ?? '')
          })
        })
      })
      const looks = (book: typeof after) => book.map(({ display, kinds, ...rest }) => rest)
      expect(looks(after)).toEqual(looks(before))
      const keyOf = ({ rule, sheet, cell }: (typeof issues)[number]) => `${rule} ${sheet}!${cell}`
      const repaired = issues.filter(({ sheet, cell, fix, fixes }) =>
        fix !== null
          ? shown.has(`${sheet}!${cell}`)
          : fixes?.some((each) => shown.has(`${sheet}!${each.cell}`)),
      )
      const left = new Set(validate(readWorkbook(grids)).map(keyOf))
      expect(repaired.map(keyOf).filter((key) => left.has(key))).toEqual([])
      if (shown.size > 0) expect(get('undoFixes').restored).toBe(shown.size)
      expect(workbookOf(standin)).toEqual(before)
    }),
    { numRuns: 40 },
  )
})
