import { expect, it } from 'vitest'
import { rangeNames } from '../../../appsscript/marks/mark-colours.ts'

it('joins cells that stand below each other', () => {
  const cells = [
    { row: 3, column: 9 },
    { row: 2, column: 9 },
    { row: 5, column: 9 },
    { row: 4, column: 27 },
  ]
  expect(rangeNames(cells)).toEqual(['I2:I3', 'I5', 'AA4'])
  expect(rangeNames([])).toEqual([])
})
