import { describe, expect, it } from 'vitest'
import { layOutUnit } from '../../../local/sample/layout/unit-workbook.ts'
import { readWorkbook } from '../../../shared/reading/read-workbook.ts'
import { reportingUnitsOn } from '../../../shared/register/register.ts'
import { PERIODS } from '../../../shared/resolutions/nq09/periods.ts'
import { validate } from '../../../shared/rules/validate.ts'
import { toGrids } from '../../helpers/planted-units.ts'
import { smallUnit } from '../../helpers/small-unit.ts'

const SOME = PERIODS.filter((_, i) => i % 3 === 0)

describe('the clean sample', () => {
  it.each(SOME.map((period) => [period.id, period] as const))(
    'has no issue of any severity in %s, in no unit, with some seeds',
    (_, period) => {
      for (const { code } of reportingUnitsOn(period.lastDay)) {
        for (const seed of [2, 3]) {
          const { sheets } = layOutUnit(smallUnit(code, seed, period), seed, period)
          expect(validate(readWorkbook(toGrids(sheets))), `${code} ${seed}`).toEqual([])
        }
      }
    },
  )
})
