import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RollupReport } from '../../../local/rollup/rollup-report.ts'
import { createGround } from '../../../local/sample/plant/ground.ts'
import { layOutPlanted } from '../../../local/sample/plant/lay-out-planted.ts'
import { plantErrors } from '../../../local/sample/plant/plant-errors.ts'
import { createRandom } from '../../../local/sample/random.ts'
import { writeXlsx } from '../../../local/xlsx/write-xlsx.ts'
import { type Period, quarterOf } from '../../../shared/calendar/period.ts'
import { runLocal } from '../../helpers/run-local.ts'
import { wholeUnit } from '../../helpers/whole-unit.ts'

let root = ''
const path = (...names: string[]) => join(root, ...names)

const PERIOD = quarterOf(2012, 4)
const ERRORS = 3

/** Writes the workbooks of some units of the sample, each with some errors. */
const writeUnits = async (folder: string, period: Period, codes: readonly string[], errors: number) => {
  await mkdir(path(folder))
  for (const code of codes) {
    const random = createRandom(9, code)
    const ground = createGround(wholeUnit(code, 9, period), { seed: 9, period }, random)
    plantErrors([ground], errors, random)
    await writeFile(path(folder, `${code}.xlsx`), await writeXlsx(layOutPlanted(ground).sheets))
  }
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'rollup-'))
  await writeUnits('right', PERIOD, ['SPKT', 'DHV'], 0)
  await writeUnits('faulty', PERIOD, ['413', 'DHV'], ERRORS)
  await writeUnits('earlier', quarterOf(2012, 3), ['QS', 'SPKT'], 0)
})

afterAll(() => rm(root, { recursive: true, force: true }))

const folderOf = async (name: string, files: Readonly<Record<string, string>>): Promise<string> => {
  await mkdir(path(name))
  for (const [file, source] of Object.entries(files))
    await copyFile(path(...source.split('/')), path(name, file))
  return path(name)
}

describe('a folder that is not all right', () => {
  it('lists what is refused, sends what is right, and tells why beside the document', async () => {
    const folder = await folderOf('mixed', {
      'SPKT.xlsx': 'right/SPKT.xlsx',
      '413.xlsx': 'faulty/413.xlsx',
      'DHV.xlsx': 'faulty/DHV.xlsx',
      'DHV-2.xlsm': 'right/DHV.xlsx',
      'zz.XLSX': 'earlier/QS.xlsx',
      '~$SPKT.xlsx': 'right/SPKT.xlsx',
      '._SPKT.xlsx': 'right/SPKT.xlsx',
      '._414.xls': 'right/SPKT.xlsx',
      'ghi chu.txt': 'faulty/413.xlsx',
    })
    await writeFile(join(folder, 'hong.xlsx'), 'x')
    for (const name of ['414.xls', '415.ODS', '416.csv', '417.xlsb', 'planted.json'])
      await writeFile(join(folder, name), 'x')
    await mkdir(join(folder, '418.numbers'))
    const { code, stdout, stderr } = await runLocal('rollup', folder, '--json')
    expect(code).toBe(1)
    const { period, units, indicators } = JSON.parse(stdout) as RollupReport
    expect(period).toBe('2012Q4')
    expect(units.map(({ warnings: _, ...unit }) => unit)).toEqual([
      { unit: '413', status: 'refused', version: null, errors: ERRORS },
      ...Array(5).fill({ unit: null, status: 'refused', version: null, errors: 0 }),
      { unit: 'DHV', status: 'accepted', version: 1, errors: 0 },
      { unit: 'SPKT', status: 'accepted', version: 1, errors: 0 },
      { unit: null, status: 'refused', version: null, errors: 0 },
      { unit: 'QS', status: 'refused', version: null, errors: 0 },
    ])
    expect(indicators.find(({ id }) => id === 'baseline-organizations')).toMatchObject({
      numerator: 2,
      reportedUnits: 2,
      expectedUnits: 27,
    })
    expect(stderr).toContain(`413.xlsx: Sổ còn ${ERRORS} lỗi.`)
    expect(stderr).toContain('hong.xlsx: Đây không phải tệp Excel .xlsx')
    for (const file of ['414.xls', '415.ODS', '416.csv', '417.xlsb', '418.numbers']) {
      const kind = file.slice(3).toLowerCase()
      expect(stderr).toMatch(`\n${file}: Đây không phải tệp Excel .xlsx mà là tệp ${kind}; hãy mở `)
    }
    expect(stderr).not.toMatch(/\._|~\$|planted|ghi chu/)
    expect(stderr).toContain('zz.XLSX: Sổ ghi kỳ 2012Q3, không phải kỳ 2012Q4')
  })

  it('starts over when a later period turns up after others were handed in', async () => {
    const folder = await folderOf('periods', {
      'b.xlsx': 'earlier/SPKT.xlsx',
      'a.xlsx': 'right/DHV.xlsx',
    })
    const { code, stdout } = await runLocal('rollup', folder, '--json')
    expect(code).toBe(1)
    const { units, indicators } = JSON.parse(stdout) as RollupReport
    expect(units.map(({ unit, status }) => [unit, status])).toEqual([
      ['DHV', 'accepted'],
      ['SPKT', 'refused'],
    ])
    expect(indicators.find(({ id }) => id === 'baseline-organizations')).toMatchObject({ numerator: 1 })
  })

  it('reads for people too, with the reasons in the list', async () => {
    const folder = await folderOf('readable', {
      'SPKT.xlsx': 'right/SPKT.xlsx',
      '413.xlsx': 'faulty/413.xlsx',
    })
    const { code, stdout } = await runLocal('rollup', folder)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^Toàn tỉnh, quý IV năm 2012: nhận 1 sổ trong 2 tệp\n/)
    expect(stdout).toMatch(/413\.xlsx +413 +từ chối .*Sổ còn 3 lỗi\.\n/)
    expect(stdout).toMatch(/NEN1 +Số tổ chức cơ sở đảng +1 /)
  })

  it('ends with 2 and one line when nothing can be used', async () => {
    await mkdir(path('nothing'))
    await mkdir(path('others'))
    for (const name of ['a.xls', 'b.xls', 'c.ods', 'd.csv']) await writeFile(path('others', name), 'x')
    const { stderr: named } = await runLocal('rollup', path('others'))
    expect(named).toContain('; hãy mở a.xls, b.xls, c.ods và 1 tệp nữa rồi lưu thành tệp .xlsx theo mẫu.')
    for (const folder of [path('nothing'), path('nowhere'), path('others')]) {
      const { code, stdout, stderr } = await runLocal('rollup', folder, '--json')
      expect(code).toBe(2)
      expect(stdout).toBe('')
      expect(stderr.trimEnd()).not.toContain('\n')
    }
  })
})
