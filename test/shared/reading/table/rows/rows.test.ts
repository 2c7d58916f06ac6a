import { describe, expect, it } from 'vitest'
import { type Rows, sortRows } from '../../../../../shared/reading/table/rows/rows.ts'
import { sheetOf } from '../../../../helpers/sheet-of.ts'

type Kind = ReturnType<Parameters<typeof sortRows>[2]>

/** Sorts rows of these kinds; the first stands in row 2 (0-based), below a header. */
const sorted = (...kinds: readonly Kind[]): Rows => {
  const cells = [['above'], ['header'], ...kinds.map((kind) => [kind])]
  return sortRows(sheetOf('x', cells), 2, ([kind]) => kind as Kind)
}

describe('sortRows', () => {
  it('takes rows that may be data for data only between two data rows', () => {
    const { data, skipped } = sorted('perhaps', 'data', 'perhaps', 'other', 'data', 'perhaps')
    expect(data).toEqual([3, 4, 6])
    expect(skipped).toEqual([2, 5, 7])
  })

  it('leaves blank rows out, and takes no rows for data where none is', () => {
    expect(sorted('blank', 'perhaps', 'perhaps')).toEqual({
      data: [],
      totals: [],
      groups: [],
      skipped: [3, 4],
    })
    expect(sorted()).toEqual({ data: [], totals: [], groups: [], skipped: [] })
  })

  it('skips all after `Trong đó` until the next total', () => {
    const rows = sorted('data', 'partial', 'data', 'group', 'perhaps', 'blank', 'total', 'group', 'data')
    expect(rows).toEqual({ data: [2, 10], totals: [8], groups: [9], skipped: [3, 4, 5, 6, 8, 9] })
  })

  it('takes only the first filled row for column numbers', () => {
    const asked: boolean[] = []
    sortRows(sheetOf('x', [['header'], [], ['numbers'], ['data'], ['data']]), 1, ([kind], isFirst) => {
      asked.push(isFirst)
      return (kind ?? 'blank') as Kind
    })
    expect(asked).toEqual([true, true, false, false])
  })
})
