import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandError } from '../command/run-command.ts'
import { writeXlsx } from '../xlsx/write-xlsx.ts'
import { allocate } from './allocate.ts'
import { generateUnits } from './generate-province.ts'
import { layOutUnit } from './layout/unit-workbook.ts'
import type { SampleOptions } from './plan/plan.ts'
import { createGround, type Planted } from './plant/ground.ts'
import { plantErrors } from './plant/plant-errors.ts'
import { createRandom } from './random.ts'
import type { UnitRecords } from './records.ts'

export interface WriteOptions extends SampleOptions {
  readonly folder: string
  /** How many errors to plant. */
  readonly errors: number
  /** Told after each workbook. */
  readonly onWritten: (records: UnitRecords, path: string) => void
}

const PLANTED_FILE = 'planted.json'

/** Sheets of a unit with errors planted into them. */
const plantInto = (records: UnitRecords, { seed, period }: SampleOptions, count: number, first: number) => {
  const workbook = layOutUnit(records, seed, period)
  if (count === 0) return { sheets: workbook.sheets, planted: [] }
  const ground = createGround(records, workbook, createRandom(seed, `errors ${records.unit.code}`))
  const planted = plantErrors(ground, count, first)
  return { sheets: ground.sheets(), planted }
}

/** How many of the errors that are left a unit should take, by its share of the units that are left. */
const quota = (left: number, units: number, seed: number, unit: string): number => {
  const random = createRandom(seed, `quota ${unit}`)
  const [share = 0] = allocate(left, [
    { weight: random.between(1, 4), least: 0 },
    { weight: 2.5 * (units - 1), least: 0 },
  ])
  return share
}

/**
 * Writes one workbook per unit, and `planted.json` when errors were planted; returns these. Throws a
 * `CommandError` when the province has no room for so many errors.
 */
export const writeSample = async (options: WriteOptions): Promise<readonly Planted[]> => {
  const { folder, seed, errors } = options
  await mkdir(folder, { recursive: true })
  const units = [...generateUnits(options)]
  const all: Planted[] = []
  for (const [i, records] of units.entries()) {
    const { code } = records.unit
    const count = quota(errors - all.length, units.length - i, seed, code)
    const { sheets, planted } = plantInto(records, options, count, all.length)
    all.push(...planted)
    const path = join(folder, `${code}.xlsx`)
    await writeFile(path, await writeXlsx(sheets))
    options.onWritten(records, path)
  }
  if (all.length < errors) throw new CommandError(`Chỉ cài được ${all.length} trong ${errors} lỗi.`)
  const plantedPath = join(folder, PLANTED_FILE)
  if (errors > 0) await writeFile(plantedPath, `${JSON.stringify(all, null, 1)}\n`)
  else await rm(plantedPath, { force: true })
  return all
}
