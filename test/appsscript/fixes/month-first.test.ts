import { beforeAll, describe, expect, it } from 'vitest'
import { buildTestAddOn } from '../../helpers/add-on.ts'
import { district } from '../../helpers/district.ts'
import { openAddOn } from '../../helpers/open-add-on.ts'
import { linesOf, repairAll, workbookOf } from '../../helpers/quick-fix.ts'

const STUDIED = ['12/31/2012', '2/25/2012', '3/13/2012', '5/6/2012', '5/5/2012']

describe('Sửa nhanh of a date column with the month first', () => {
  let outDir = ''
  beforeAll(async () => {
    outDir = await buildTestAddOn()
  })

  it('turns all its texts as one item, and takes them back', () => {
    const rows = Object.fromEntries(STUDIED.map((studiedOn, i) => [i + 2, { studiedOn }]))
    const addOn = openAddOn(outDir, district({ organizations: rows }))
    const before = workbookOf(addOn.standin)
    const preview = addOn.get('previewFixes')
    expect(preview.groups).toMatchObject([
      { rule: 'column.month-first-dates', count: 4, items: [{ sheet: 'Tổ chức', cell: 'T1', count: 4 }] },
    ])
    expect(linesOf(preview)[0]).toBe('Tổ chức!T2: 12/31/2012 → 31/12/2012')
    repairAll(addOn)
    const column = addOn.standin
      .grids()
      .find(({ name }) => name === 'Tổ chức')
      ?.cells.map((row) => row[19])
    expect(column?.slice(1, 6)).toEqual(['31/12/2012', '25/2/2012', '13/3/2012', '6/5/2012', '5/5/2012'])
    expect(addOn.get('check').fixable).toBe(0)
    addOn.get('undoFixes')
    expect(workbookOf(addOn.standin)).toEqual(before)
  })
})
