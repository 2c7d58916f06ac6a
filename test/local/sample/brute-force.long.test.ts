import { expect, it } from 'vitest'
import { generateUnits } from '../../../local/sample/generate-province.ts'
import { layOutUnit } from '../../../local/sample/layout/unit-workbook.ts'
import { readXlsx } from '../../../local/xlsx/read-xlsx.ts'
import { writeXlsx } from '../../../local/xlsx/write-xlsx.ts'
import { quarterOf } from '../../../shared/calendar/period.ts'
import { factsOf, memberFacts } from '../../../shared/measures/index.ts'
import { readWorkbook } from '../../../shared/reading/read-workbook.ts'
import { validate } from '../../../shared/rules/validate.ts'
import { bruteForce } from '../../helpers/brute-force/index.ts'

const SEED = 9
const PERIOD = quarterOf(2012, 4)

it('gives, through .xlsx and the shared code, the figures of the records, and no issue', async () => {
  const units: string[] = []
  for (const records of generateUnits({ seed: SEED, period: PERIOD })) {
    const { code } = records.unit
    const grids = await readXlsx(await writeXlsx(layOutUnit(records, SEED, PERIOD).sheets))
    const book = readWorkbook(grids)
    expect(validate(book), code).toEqual([])
    const facts = factsOf(book, memberFacts(book))
    const expected = bruteForce(records, PERIOD)
    expect(Object.keys(facts).sort(), code).toEqual(Object.keys(expected).sort())
    for (const [id, figure] of Object.entries(expected)) {
      const where = `${code} ${id}`
      if (figure === null) expect(facts[id], where).toBeNull()
      else expect(facts[id], where).toMatchObject(figure)
    }
    units.push(code)
  }
  expect(units).toHaveLength(27)
})
