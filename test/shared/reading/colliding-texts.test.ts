import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { SheetCell } from '../../../shared/reading/grid.ts'
import { createRepeats } from '../../../shared/reading/table/columns/repeats.ts'
import { hashText } from '../../../shared/reading/text/hash-chains.ts'
import { collidingTexts } from '../../helpers/colliding-texts.ts'
import { readSheet } from '../../helpers/read-sheet.ts'

const PAIRS = 9
/** What the seed is while `Math.random()` is 0. */
const KNOWN_SEED = 0
const OTHER_SEEDS = [0.1, 0.25, 0.5, 0.7, 0.999]

let texts: readonly string[] = []
beforeAll(() => {
  texts = collidingTexts(PAIRS, KNOWN_SEED)
})
afterEach(() => {
  vi.restoreAllMocks()
})

/** How many earlier values are looked at while these are read one by one. */
const looksOf = (values: readonly string[], seed: number): number => {
  let looks = 0
  const repeats = createRepeats(
    { key: 'code', size: values.length },
    (record) => {
      looks++
      return values[record] ?? ''
    },
    seed,
  )
  for (const [record, value] of values.entries()) repeats.isRepeat(record, value)
  expect(repeats.found).toEqual([])
  return looks
}

/** How many cells are looked at while a sheet with these card numbers and names is read. */
const readsOf = (values: readonly string[], draw: number): number => {
  vi.spyOn(Math, 'random').mockReturnValue(draw)
  let reads = 0
  const counted = (row: readonly SheetCell[]): readonly SheetCell[] =>
    new Proxy(row, {
      get: (target, key, receiver) => {
        reads++
        return Reflect.get(target, key, receiver)
      },
    })
  const table = readSheet('members', [
    ['Số lý lịch', 'Số thẻ đảng viên', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Mã tổ chức'],
    // Without its first telling column no row is told apart at a glance.
    ...values.map((text) => counted([null, text, text, '1/1/1970', 'Nam', 'CB01'])),
  ])
  expect([table?.size, table?.copies, table?.repeats]).toEqual([values.length, [], []])
  return reads
}

const ordinary = (): readonly string[] => texts.map((text, i) => i.toString(36).padStart(text.length, 'Y'))

describe('texts that end in one hash', () => {
  it('are made for one seed', () => {
    expect(texts.length).toBe(2 ** PAIRS)
    expect(new Set(texts).size).toBe(texts.length)
    expect(new Set(texts.map((text) => hashText(text, KNOWN_SEED))).size).toBe(1)
  })

  it('are compared with each other only by who knows the seed', () => {
    const most = (texts.length * (texts.length - 1)) / 2
    expect(looksOf(texts, KNOWN_SEED)).toBe(most)
    for (const draw of OTHER_SEEDS) expect(looksOf(texts, Math.floor(draw * 2 ** 32) | 0)).toBe(0)
  })

  it('cost no more cells to read than any others', () => {
    for (const draw of OTHER_SEEDS) expect(readsOf(texts, draw)).toBe(readsOf(ordinary(), draw))
  })
})
