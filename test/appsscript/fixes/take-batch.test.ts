import { beforeAll, describe, expect, it } from 'vitest'
import { buildTestAddOn } from '../../helpers/add-on.ts'
import { district } from '../../helpers/district.ts'
import { openAddOn } from '../../helpers/open-add-on.ts'
import { allOf, repairAll } from '../../helpers/quick-fix.ts'

/** Digits that pack badly, the same each time. */
const digits = (seed: number, length: number): string => {
  let state = seed + 1
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647
    return String(state % 10)
  }).join('')
}

const LENGTH = 150
const ROWS = 9000

describe('what Sửa nhanh can remember', () => {
  let outDir = ''
  beforeAll(async () => {
    outDir = await buildTestAddOn()
  })
  const open = (textOf: (i: number) => string) => {
    const members = Object.fromEntries(
      Array.from({ length: ROWS }, (_, i) => [
        i + 2,
        { organization: 'CB01', gender: 'Nam', birthDate: `1/1/${1940 + (i % 40)}`, note: textOf(i) },
      ]),
    )
    return openAddOn(outDir, district({ members }))
  }

  it('bounds a batch; the rest is for the next one', () => {
    const addOn = open((i) => ` ${digits(i, LENGTH)}`)
    const first = repairAll(addOn)
    if (first.outcome !== 'done') throw new Error(first.outcome)
    expect(first.cells + first.remaining).toBe(ROWS)
    expect(first.remaining).toBeGreaterThan(0)
    expect(first.cells).toBeGreaterThan(ROWS / 3)
    expect(addOn.get('undoFixes').restored).toBe(first.cells)
  })

  it('refuses a legacy column that it could not give back, and writes none of it', () => {
    const addOn = open((i) => `Xãm §«ng Hå ${digits(i, LENGTH)}`)
    const preview = addOn.get('previewFixes')
    expect(preview.groups).toMatchObject([{ rule: 'column.legacy-encoding', count: ROWS }])
    expect(addOn.ask('applyFixes', allOf(preview))).toEqual({
      ok: false,
      message: expect.stringContaining('quá nhiều ô để giữ bản hoàn tác'),
    })
    expect(addOn.get('previewFixes').stamp).toBe(preview.stamp)
    expect(addOn.get('start').undoable).toBe(0)
  })
})
