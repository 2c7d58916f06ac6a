import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generateUnits } from '../../../local/sample/generate-province.ts'
import { layOutUnit } from '../../../local/sample/layout/unit-workbook.ts'
import { createGround } from '../../../local/sample/plant/ground.ts'
import { layOutPlanted, type Planted } from '../../../local/sample/plant/lay-out-planted.ts'
import { plantErrors } from '../../../local/sample/plant/plant-errors.ts'
import { createRandom } from '../../../local/sample/random.ts'
import { writeXlsx } from '../../../local/xlsx/write-xlsx.ts'
import { quarterOf } from '../../../shared/calendar/period.ts'
import { INDICATORS } from '../../../shared/measures/index.ts'
import type { Issue } from '../../../shared/rules/issue.ts'
import { bruteForce } from '../../helpers/brute-force/index.ts'
import { runLocal } from '../../helpers/run-local.ts'

const SEED = 9
const PERIOD = quarterOf(2012, 4)
const [vinh, cuaLo] = [...generateUnits({ seed: SEED, period: PERIOD })]
const PLANTED = 20

let folder = ''
let planted: readonly Planted[] = []
const file = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'))
  if (!vinh || !cuaLo) throw new Error('the sample has no units')
  await writeFile(file('clean.xlsx'), await writeXlsx(layOutUnit(cuaLo, SEED, PERIOD).sheets))
  const random = createRandom(SEED, 'check')
  const ground = createGround(vinh, { seed: SEED, period: PERIOD }, random)
  plantErrors([ground], PLANTED, random)
  const faulty = layOutPlanted(ground)
  planted = faulty.planted
  await writeFile(file('faulty.xlsx'), await writeXlsx(faulty.sheets))
  await writeFile(file('other.xlsx'), await writeXlsx([{ name: 'Sheet1', cells: [['a']] }]))
  await writeFile(file('text.xlsx'), 'STT;Họ và tên\n')
  await writeFile(file('cut.xlsx'), (await readFile(file('clean.xlsx'))).subarray(0, 9000))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('check --json', () => {
  it('prints one document with everything that was read, and ends with 0 when all is right', async () => {
    const { code, stdout, stderr } = await runLocal('check', file('clean.xlsx'), '--json')
    expect(stderr).toBe('')
    expect(code).toBe(0)
    const report = JSON.parse(stdout)
    expect(Object.keys(report)).toEqual([
      'unit',
      'period',
      'ruleset',
      'sheets',
      'issues',
      'indicators',
      'summary',
    ])
    expect(report).toMatchObject({
      unit: '413',
      period: '2012Q4',
      ruleset: expect.stringMatching(/^[\da-f]{12}$/),
      issues: [],
      summary: { errors: 0, warnings: 0, infos: 0 },
    })
    expect(report.sheets.map(({ key, rows }: { key: string; rows: number }) => [key, rows])).toEqual([
      ['organizations', cuaLo?.organizations.length],
      ['hamlets', cuaLo?.hamlets?.length],
      ['members', cuaLo?.members?.length],
      ['duties', cuaLo?.duties.length],
    ])
    for (const { headerRow, skippedRows } of report.sheets) {
      expect(headerRow).toBeGreaterThan(1)
      expect(skippedRows.every((row: number) => row > headerRow)).toBe(true)
    }
  })

  it('gives every indicator of a unit its figures', async () => {
    const { indicators } = JSON.parse((await runLocal('check', file('clean.xlsx'), '--json')).stdout)
    const expected = cuaLo ? bruteForce(cuaLo, PERIOD) : {}
    expect(indicators).toEqual(
      INDICATORS.filter(({ counts }) => counts !== 'plan').map(({ id }) => {
        const [numerator, denominator] = expected[id]?.total ?? [null, null]
        return { id, numerator, denominator }
      }),
    )
  })

  it('lists issues with their cells, complete though piped, and ends with 1', async () => {
    const { code, stdout } = await runLocal('check', '--json', file('faulty.xlsx'))
    expect(code).toBe(1)
    const { issues, summary } = JSON.parse(stdout) as {
      issues: readonly Issue[]
      summary: { errors: number }
    }
    const errors = issues.filter(({ severity }) => severity === 'error')
    const place = ({ rule, sheet, cell }: { rule: string; sheet: string; cell: string | null }) =>
      `${rule} ${sheet}!${cell}`
    expect(errors.map(place).sort()).toEqual(planted.map(place).sort())
    expect(summary.errors).toBe(PLANTED)
    for (const issue of issues) {
      expect(Object.keys(issue)).toEqual([
        'rule',
        'severity',
        'sheet',
        'cell',
        'row',
        'column',
        'value',
        'message',
        'fix',
        'fixes',
      ])
    }
  })
})

describe('check for reading', () => {
  it('names the unit, the issues by rule with their cells, and the indicators with percentages', async () => {
    const { code, stdout } = await runLocal('check', file('faulty.xlsx'))
    expect(code).toBe(1)
    expect(stdout).toMatch(/^Thành ủy Vinh \(412\), quý IV năm 2012\n/)
    expect(stdout).toContain(`${PLANTED} lỗi, `)
    for (const { rule, sheet, cell } of planted) {
      expect(stdout).toContain(`  ${rule} (`)
      expect(stdout).toContain(`    ${sheet}!${cell}: `)
    }
    expect(stdout).toMatch(/CT01b .* \d+ +\d+ +\d+,\d\d % +\S+ 100 % +(chưa đạt|đạt) +\d+\n/)
    expect(stdout).toMatch(/NEN3 +Số đảng viên +\d+ /)
  })
})

describe('a file that cannot be used', () => {
  it.each([
    ['nothing.xlsx', /^Không có tệp /],
    ['.', /^Không có tệp /],
    ['text.xlsx', /không phải tệp Excel \.xlsx/],
    ['cut.xlsx', /bị hỏng/],
    ['other.xlsx', /không có trang nào trong các trang “Thông tin”, “Tổ chức”, “Đảng viên”/],
  ])('%s: one line on stderr, nothing on stdout, 2', async (name, line) => {
    const { code, stdout, stderr } = await runLocal('check', file(name), '--json')
    expect(stderr).toMatch(line)
    expect(stderr.trimEnd()).not.toContain('\n')
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  it.each([[[]], [['a.xlsx', 'b.xlsx']], [['a.xlsx', '--xml']]])('shows the usage for %j', async (args) => {
    const { code, stderr } = await runLocal('check', ...args)
    expect(stderr).toBe('Cách dùng: npm run -s check -- TỆP.xlsx [--json]\n')
    expect(code).toBe(2)
  })
})
