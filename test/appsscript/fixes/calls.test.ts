import { beforeAll, describe, expect, it } from 'vitest'
import type { SheetCell } from '../../../shared/reading/grid.ts'
import { buildTestAddOn } from '../../helpers/add-on.ts'
import { type Changes, district } from '../../helpers/district.ts'
import { openAddOn } from '../../helpers/open-add-on.ts'
import { allOf, repairAll } from '../../helpers/quick-fix.ts'

/** Who calls, and the reading of the workbook. */
const READING = 12
/** Formulas, protections of ranges and of the sheet, strict rules. */
const LOOK_AT_SHEET = 4
/** The lock; what to undo: how much was stored, and the new; and the flush of what was written. */
const BESIDE = 4

describe('the service calls of Sửa nhanh', () => {
  let outDir = ''
  beforeAll(async () => {
    outDir = await buildTestAddOn()
  })

  const cost = (changes: Changes) => {
    const addOn = openAddOn(outDir, district(changes))
    const costOf = (act: () => unknown) => {
      addOn.standin.resetCalls()
      act()
      return addOn.standin.calls()[0]?.calls.total ?? 0
    }
    const preview = addOn.get('previewFixes')
    return {
      cells: preview.count,
      preview: costOf(() => addOn.get('previewFixes')),
      apply: costOf(() => addOn.get('applyFixes', allOf(preview))),
      undo: costOf(() => addOn.get('undoFixes')),
    }
  }
  const rows = (count: number, row: (i: number) => Readonly<Record<string, SheetCell>>) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => [
        i + 2,
        { organization: 'CB01', gender: 'Nam', fullName: `Tên ${i}`, ...row(i) },
      ]),
    )

  it.each([50, 3000])('do not grow with a column of %i different cells', (count) => {
    const { cells, preview, apply, undo } = cost({ members: rows(count, (i) => ({ fullName: ` Tên ${i}` })) })
    expect(cells).toBe(count)
    expect(preview).toBeLessThanOrEqual(READING + LOOK_AT_SHEET)
    expect(apply).toBeLessThanOrEqual(READING + LOOK_AT_SHEET + BESIDE + 1)
    expect(undo).toBeLessThanOrEqual(READING + LOOK_AT_SHEET + BESIDE + 2)
  })

  it.each([60, 3000])('do not grow with the same slip in %i scattered cells', (count) => {
    const members = rows(count, (i) => (i % 2 === 0 ? { taskAssigned: 'Có ' } : {}))
    const { cells, apply, undo } = cost({ members })
    expect(cells).toBe(count / 2)
    expect(apply).toBeLessThanOrEqual(READING + LOOK_AT_SHEET + BESIDE + 1)
    expect(undo).toBeLessThanOrEqual(READING + LOOK_AT_SHEET + BESIDE + 2)
  })

  it('are one for each different value where cells are scattered and differ', () => {
    const members = rows(40, (i) => (i % 2 === 0 ? { fullName: ` Tên ${i}` } : {}))
    const { cells, apply } = cost({ members })
    expect(cells).toBe(20)
    expect(apply).toBeLessThanOrEqual(READING + LOOK_AT_SHEET + BESIDE + cells)
  })

  it('stay at a thousand writes, and the rest is for the next time', () => {
    const members = rows(2200, (i) => (i % 2 === 0 ? { fullName: ` Tên ${i}` } : {}))
    const addOn = openAddOn(outDir, district({ members }))
    const first = repairAll(addOn)
    expect(first).toMatchObject({ outcome: 'done', cells: expect.any(Number), remaining: expect.any(Number) })
    expect(addOn.standin.calls().at(-1)?.calls.total).toBeLessThanOrEqual(
      1000 + READING + LOOK_AT_SHEET + BESIDE,
    )
    const preview = addOn.get('previewFixes')
    expect(preview.count).toBe(first.outcome === 'done' && first.remaining)
    expect(repairAll(addOn)).toMatchObject({ cells: preview.count, remaining: 0 })
  })

  it('leave Kiểm tra at its 12', () => {
    const addOn = openAddOn(outDir, district({ members: rows(50, (i) => ({ fullName: ` Tên ${i}` })) }))
    addOn.get('check')
    expect(addOn.standin.calls()[0]?.calls.total).toBeLessThanOrEqual(READING)
    repairAll(addOn)
  })
})
