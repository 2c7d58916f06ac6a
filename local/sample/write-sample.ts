import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandError } from '../command/run-command.ts'
import { saveFile } from '../command/save-file.ts'
import { writeXlsx } from '../xlsx/write-xlsx.ts'
import { generateUnits } from './generate-province.ts'
import type { SampleOptions } from './plan/plan.ts'
import { createGround } from './plant/ground.ts'
import { layOutPlanted, type Planted } from './plant/lay-out-planted.ts'
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

/**
 * Writes one workbook per unit, and `planted.json` when errors were planted; returns these. Throws a
 * `CommandError` when the province has no room for so many errors.
 */
export const writeSample = async (options: WriteOptions): Promise<readonly Planted[]> => {
  const { folder, errors, seed } = options
  await mkdir(folder, { recursive: true }).catch(() => {
    throw new CommandError(`Không tạo được thư mục ${folder}; hãy xem lại đường dẫn và quyền ghi.`)
  })
  const units = [...generateUnits(options)]
  const grounds = units.map((records) =>
    createGround(records, options, createRandom(seed, `errors ${records.unit.code}`)),
  )
  const count = plantErrors(grounds, errors, createRandom(seed, 'errors'))
  if (count < errors) throw new CommandError(`Chỉ cài được ${count} trong ${errors} lỗi.`)
  const all: Planted[] = []
  for (const [i, ground] of grounds.entries()) {
    const { sheets, planted } = layOutPlanted(ground)
    all.push(...planted)
    const path = join(folder, `${ground.unit.code}.xlsx`)
    await saveFile(path, await writeXlsx(sheets))
    const records = units[i]
    if (records) options.onWritten(records, path)
  }
  const plantedPath = join(folder, PLANTED_FILE)
  if (errors > 0) await saveFile(plantedPath, `${JSON.stringify(all, null, 1)}\n`)
  else await rm(plantedPath, { force: true })
  return all
}
