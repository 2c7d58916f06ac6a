import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RollupReport } from '../../../local/rollup/rollup-report.ts'
import { generateUnits } from '../../../local/sample/generate-province.ts'
import { readXlsx } from '../../../local/xlsx/read-xlsx.ts'
import { quarterOf } from '../../../shared/calendar/period.ts'
import { ORGANIZATION_TYPE } from '../../../shared/forms/so-don-vi/lists.ts'
import { INDICATORS } from '../../../shared/measures/catalogue.ts'
import { bruteForce } from '../../helpers/brute-force/index.ts'
import type { PlainRatio } from '../../helpers/brute-force/plain.ts'
import { type Finished, runLocal } from '../../helpers/run-local.ts'

const PERIOD = quarterOf(2012, 4)

let root = ''
const path = (...names: string[]) => join(root, ...names)

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'rollup-'))
  await runLocal('sample', path('province'))
})

afterAll(() => rm(root, { recursive: true, force: true }))

const add = (figures: readonly PlainRatio[]): PlainRatio =>
  figures.reduce(([n, d], [m, e]) => [n + m, d === null || e === null ? null : d + e])

describe('the whole province', () => {
  let finished: Finished
  let report: RollupReport

  beforeAll(async () => {
    finished = await runLocal('rollup', path('province'), '--json', '--out', path('province.xlsx'))
    report = JSON.parse(finished.stdout)
  })

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
    expect(report.indicators.map(({ id }) => id)).toEqual(INDICATORS.map(({ id }) => id))
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
        'byArea',
        'options',
        'parts',
      ])
      for (const option of indicator.options) {
        const fields = ['id', 'name', 'numerator', 'denominator', 'state', 'missing']
        expect(Object.keys(option)).toEqual(fields)
      }
      for (const part of indicator.parts) expect(Object.keys(part)).toEqual(['id', 'name', 'numerator'])
      for (const area of indicator.byArea) {
        expect(Object.keys(area)).toEqual(['area', 'numerator', 'denominator'])
      }
    }
  })

  it('has other readings, parts and areas with their figures', () => {
    const find = (id: string) => report.indicators.find((indicator) => indicator.id === id)
    expect(find('organizations-strong')?.options).toMatchObject([
      { id: 'over-all', numerator: find('organizations-strong')?.numerator, denominator: 1565 },
    ])
    expect(find('organizations-visited-twice')?.options).toMatchObject([
      { id: 'over-all', denominator: 1565 },
    ])
    expect(find('members-admitted')?.parts.map(({ id, numerator }) => [id, (numerator ?? 0) > 0])).toEqual([
      ['workers', true],
      ['ethnic-minority', true],
      ['women', true],
      ['private-enterprise', true],
    ])
    expect(find('hamlets-with-cell')?.byArea.map(({ area }) => area)).toEqual([
      'Vùng giáo',
      'Vùng dân tộc thiểu số',
    ])
    for (const { goal, options } of report.indicators) {
      for (const { state } of options) expect(['met', 'behind']).toContain(goal && state)
    }
  })

  it('is written as a province workbook by the add-on', async () => {
    const grids = await readXlsx(await readFile(path('province.xlsx')))
    expect(grids.map(({ name }) => name)).toEqual(['Tổng hợp', 'Theo đơn vị', 'Tiến độ nộp'])
    const members = grids[0]?.cells.find(([code]) => code === 'NEN3')
    expect(members?.[3]).toMatchObject({ value: 167_740, shown: '167.740' })
    const progress = grids[2]?.cells.find(([code]) => code === '421')
    expect(progress?.[2]).toBe('được tính, chưa ai duyệt')
    expect(progress?.[4]).toMatch(/^\d+\/\d+\/\d{4} \d+:\d\d$/)
  })
})
