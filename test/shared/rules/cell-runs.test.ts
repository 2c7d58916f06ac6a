import { expect, it } from 'vitest'
import { cellRuns } from '../../../shared/rules/cell-runs.ts'

it.each([
  [[], ''],
  [['B2'], 'B2'],
  [['B2', 'B3'], 'B2–B3'],
  [['B2', 'B4', 'B5', 'B6', 'B9'], 'B2, B4–B6, B9'],
  [
    Array.from({ length: 25 }, (_, i) => `C${2 * i + 9}`),
    `${Array.from({ length: 20 }, (_, i) => `C${2 * i + 9}`).join(', ')} và 5 ô nữa`,
  ],
])('%j are named %s', (cells, names) => {
  expect(cellRuns(cells)).toBe(names)
})
