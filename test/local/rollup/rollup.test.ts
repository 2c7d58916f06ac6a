import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RollupReport } from '../../../local/rollup/rollup-report.ts'
import { generateUnits } from '../../../local/sample/generate-province.ts'
import { layOutUnit } from '../../../local/sample/layout/unit-workbook.ts'
import { createGround } from '../../../local/sample/plant/ground.ts'
import { plantErrors } from '../../../local/sample/plant/plant-errors.ts'
import { createRandom } from '../../../local/sample/random.ts'
import { readXlsx } from '../../../local/xlsx/read-xlsx.ts'
import { writeXlsx } from '../../../local/xlsx/write-xlsx.ts'
import { type Period, quarterOf } from '../../../shared/period.ts'
import { ORGANIZATION_TYPE } from '../../../shared/sheets/lists.ts'
import { bruteForce } from '../../helpers/brute-force/index.ts'
import type { PlainRatio } from '../../helpers/brute-force/plain.ts'
import { type Finished, runLocal } from '../../helpers/run-local.ts'

let root = ''
const path = (...names: string[]) => join(root, ...names)

const PERIOD = quarterOf(2012, 4)
const ERRORS = 3

/** Writes the workbooks of some units of the sample, each with some errors. */
const writeUnits = async (folder: string, period: Period, codes: readonly string[], errors: number) => {
  await mkdir(path(folder))
  for (const records of generateUnits({ seed: 9, period })) {
    const { code } = records.unit
    if (!codes.includes(code)) continue
    const ground = createGround(records, layOutUnit(records, 9, period), createRandom(9, code))
    plantErrors(ground, errors, 0)
    await writeFile(path(folder, `${code}.xlsx`), await writeXlsx(ground.sheets()))
  }
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'rollup-'))
  await runLocal('sample', path('province'))
  await writeUnits('faulty', PERIOD, ['413', 'DHV'], ERRORS)
  await writeUnits('earlier', quarterOf(2012, 3), ['QS', 'SPKT'], 0)
}, 120_000)

afterAll(() => rm(root, { recursive: true, force: true }))

const folderOf = async (name: string, files: Readonly<Record<string, string>>): Promise<string> => {
  await mkdir(path(name))
  for (const [file, source] of Object.entries(files))
    await copyFile(path(...source.split('/')), path(name, file))
  return path(name)
}

const add = (figures: readonly PlainRatio[]): PlainRatio =>
  figures.reduce(([n, d], [m, e]) => [n + m, d === null || e === null ? null : d + e])

describe('the whole province', () => {
  let finished: Finished
  let report: RollupReport

  beforeAll(async () => {
    finished = await runLocal('rollup', path('province'), '--json', '--out', path('province.xlsx'))
    report = JSON.parse(finished.stdout)
  }, 180_000)

  it('is accepted and comes to the figures of the Resolution', () => {
    expect(finished.code).toBe(0)
    expect(Object.keys(report)).toEqual(['period', 'units', 'indicators'])
    expect(report.period).toBe('2012Q4')
    expect(report.units).toHaveLength(27)
    for (const { unit, ...rest } of report.units) {
      expect(rest, String(unit)).toEqual({ status: 'accepted', version: 1, errors: 0, warnings: 0 })
    }
    const baseline = (id: string) => report.indicators.find((indicator) => indicator.id === id)?.numerator
    expect(baseline('baseline-organizations')).toBe(1565)
    expect(baseline('baseline-cells')).toBe(10_148)
    expect(baseline('baseline-members')).toBe(167_740)
    expect(finished.stderr.trimEnd().split('\n')).toHaveLength(27)
  })

  it('has the figures that plain counting of the records gives, in all, by unit and by type', () => {
    const units = [...generateUnits({ seed: 9, period: PERIOD })]
    const counted = units.map((records) => ({
      unit: records.unit.code,
      figures: bruteForce(records, PERIOD),
    }))
    expect(report.indicators).toHaveLength(31)
    for (const { id, numerator, denominator, byUnit, byType, reportedUnits } of report.indicators) {
      if (id === 'plan-tasks-on-time') continue
      const reported = counted.flatMap(({ unit, figures }) => {
        const figure = figures[id]
        return figure ? [{ unit, ...figure }] : []
      })
      expect([numerator, denominator], id).toEqual(add(reported.map(({ total }) => total)))
      expect(reportedUnits, id).toBe(reported.length)
      const shown = byUnit.filter((figure) => figure.numerator !== null)
      const byCode = new Map(shown.map((figure) => [figure.unit, [figure.numerator, figure.denominator]]))
      expect(byCode, id).toEqual(new Map(reported.map(({ unit, total }) => [unit, total])))
      for (const { key, value } of ORGANIZATION_TYPE) {
        const figures = reported.flatMap(({ byType: types }) => (types?.[key] ? [types[key]] : []))
        const figure = byType.find(({ type }) => type === value)
        if (reported.some(({ byType: types }) => types) && figures.length > 0) {
          expect([figure?.numerator, figure?.denominator], `${id} ${key}`).toEqual(add(figures))
        }
      }
    }
  })

  it('shows every field of an indicator and nothing more', () => {
    for (const indicator of report.indicators) {
      expect(Object.keys(indicator)).toEqual([
        'id',
        'numerator',
        'denominator',
        'goal',
        'state',
        'missing',
        'reportedUnits',
        'expectedUnits',
        'byUnit',
        'byType',
      ])
    }
  })

  it('is written as a province workbook by the add-on', async () => {
    const grids = await readXlsx(await readFile(path('province.xlsx')))
    expect(grids.map(({ name }) => name)).toEqual(['Tổng hợp', 'Theo đơn vị', 'Tiến độ nộp'])
    const members = grids[0]?.cells.find(([code]) => code === 'NEN3')
    expect(members?.[3]).toMatchObject({ value: 167_740, shown: '167.740' })
    const progress = grids[2]?.cells.find(([code]) => code === '421')
    expect(progress?.[2]).toBe('đã duyệt')
    expect(progress?.[4]).toMatch(/^\d+\/\d+\/\d{4} \d+:\d\d$/)
  })
})

describe('a folder that is not all right', () => {
  it('lists what is refused, sends what is right, and tells why beside the document', async () => {
    const folder = await folderOf('mixed', {
      'SPKT.xlsx': 'province/SPKT.xlsx',
      '413.xlsx': 'faulty/413.xlsx',
      'DHV.xlsx': 'faulty/DHV.xlsx',
      'DHV-2.xlsm': 'province/DHV.xlsx',
      'zz.XLSX': 'earlier/QS.xlsx',
      '~$SPKT.xlsx': 'province/SPKT.xlsx',
      'ghi chu.txt': 'faulty/413.xlsx',
    })
    await writeFile(join(folder, 'hong.xlsx'), 'x')
    const { code, stdout, stderr } = await runLocal('rollup', folder, '--json')
    expect(code).toBe(1)
    const { period, units, indicators } = JSON.parse(stdout) as RollupReport
    expect(period).toBe('2012Q4')
    expect(units.map(({ warnings: _, ...unit }) => unit)).toEqual([
      { unit: '413', status: 'refused', version: null, errors: ERRORS },
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
    expect(stderr).toContain('zz.XLSX: Sổ ghi kỳ 2012Q3, không phải kỳ 2012Q4')
  })

  it('starts over when a later period turns up after others were handed in', async () => {
    const folder = await folderOf('periods', {
      'b.xlsx': 'earlier/SPKT.xlsx',
      'a.xlsx': 'province/DHV.xlsx',
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
      'SPKT.xlsx': 'province/SPKT.xlsx',
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
    for (const folder of [path('nothing'), path('nowhere')]) {
      const { code, stdout, stderr } = await runLocal('rollup', folder, '--json')
      expect(code).toBe(2)
      expect(stdout).toBe('')
      expect(stderr.trimEnd()).not.toContain('\n')
    }
  })
})
