import { describe, expect, it } from 'vitest'
import { PLANTERS } from '../../../local/sample/plant/all-planters.ts'
import { RULES } from '../../../shared/rules/index.ts'
import { plantedUnits } from '../../helpers/planted-units.ts'
import { ownSubmission, provinceFaults } from '../../helpers/province-faults.ts'

const DRAWS = 5

const ACCEPTABLE = new Set(RULES.filter(({ severity }) => severity !== 'error').map(({ id }) => id))

describe('a workbook that is only warned', () => {
  it.each(PLANTERS.filter(({ rule }) => ACCEPTABLE.has(rule)).map((planter) => [planter.rule, planter]))(
    'by %s is taken as the add-on hands it in',
    (_, planter) => {
      let draws = 0
      for (const { where, grids } of plantedUnits(planter, DRAWS)) {
        const submission = ownSubmission(grids)
        expect(submission, where).not.toBeNull()
        expect(submission && provinceFaults(submission), where).toEqual([])
        draws++
      }
      expect(draws).toBe(DRAWS)
    },
  )
})
