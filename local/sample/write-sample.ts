import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandError } from '../command/run-command.ts'
import { saveFile } from '../command/save-file.ts'
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

/** Shares the errors out among the units, by their size and by chance. */
const quotas = (units: readonly UnitRecords[], { seed, errors }: WriteOptions): readonly number[] => {
  const random = createRandom(seed, 'quotas')
  return allocate(
    errors,
    units.map(({ organizations }) => {
      const grassroots = organizations.filter(({ parent }) => parent === null).length
      return { weight: grassroots * random.between(1, 3), least: 0 }
    }),
  )
}

/**
 * Writes one workbook per unit, and `planted.json` when errors were planted; returns these. Throws a
 * `CommandError` when the province has no room for so many errors.
 */
export const writeSample = async (options: WriteOptions): Promise<readonly Planted[]> => {
  const { folder, errors } = options
  await mkdir(folder, { recursive: true }).catch(() => {
    throw new CommandError(`Không tạo được thư mục ${folder}; hãy xem lại đường dẫn và quyền ghi.`)
  })
  const units = [...generateUnits(options)]
  const shares = quotas(units, options)
  const all: Planted[] = []
  let due = 0
  for (const [i, records] of units.entries()) {
    const { code } = records.unit
    due += shares[i] ?? 0
    const { sheets, planted } = plantInto(records, options, due - all.length, all.length)
    all.push(...planted)
    const path = join(folder, `${code}.xlsx`)
    await saveFile(path, await writeXlsx(sheets))
    options.onWritten(records, path)
  }
  if (all.length < errors) throw new CommandError(`Chỉ cài được ${all.length} trong ${errors} lỗi.`)
  const plantedPath = join(folder, PLANTED_FILE)
  if (errors > 0) await saveFile(plantedPath, `${JSON.stringify(all, null, 1)}\n`)
  else await rm(plantedPath, { force: true })
  return all
}
