import { makeUnit } from './make/make-unit.ts'
import { createUnitContext } from './make/unit-context.ts'
import type { SampleOptions } from './plan/plan.ts'
import { planProvince } from './plan/plan-province.ts'
import type { ProvinceRecords, UnitRecords } from './records.ts'

/** The units of the sample one by one, so that not all of them need be held at once. */
export function* generateUnits({ seed, period }: SampleOptions): Generator<UnitRecords> {
  let serial = 1
  for (const plan of planProvince({ seed, period })) {
    yield makeUnit(createUnitContext(plan, seed, period), serial)
    serial += plan.grassroots.reduce((sum, { members }) => sum + members, 0)
  }
}

/** The whole sample as records: the same seed and period always give the same province. */
export const generateProvince = (options: SampleOptions): ProvinceRecords => ({
  period: options.period,
  units: [...generateUnits(options)],
})
