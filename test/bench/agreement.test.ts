import { describe, expect, it } from 'vitest'
import { workbook } from '../../bench/cells.ts'
import { compareOutcomes, countFigures } from '../../bench/compare.ts'
import { createAll, OURS } from '../../bench/contenders.ts'

const MEMBERS = 500

const checks = await createAll()

const check = async (name: string, badShare: number) => {
  const contender = checks.get(name)
  if (contender === undefined) throw new Error(`no contender ${name}`)
  return contender(workbook(MEMBERS, badShare))
}

describe('the contenders of the benchmark', () => {
  it.each([
    [0, 0],
    [0.2, 1000],
  ])('find the same with a share of %f bad cells', async (badShare, fewestIssues) => {
    const ours = await check(OURS, badShare)
    expect(ours.issues).toBeGreaterThanOrEqual(fewestIssues)
    expect(countFigures(ours)).toBeGreaterThan(0)
    for (const name of checks.keys()) {
      expect(compareOutcomes(ours, await check(name, badShare)), name).toEqual([])
    }
  })

  it('are told apart when one finds something else', async () => {
    const [clean, bad] = [await check(OURS, 0), await check(OURS, 0.05)]
    expect(compareOutcomes(clean, bad).length).toBeGreaterThan(0)
  })
})
