import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Planted } from '../../../local/sample/plant/lay-out-planted.ts'
import { readXlsx } from '../../../local/xlsx/read-xlsx.ts'
import { readWorkbook } from '../../../shared/reading/read-workbook.ts'
import { validate } from '../../../shared/rules/validate.ts'
import { placeOf } from '../../helpers/planted-units.ts'
import { type Finished, runLocal } from '../../helpers/run-local.ts'

const ERRORS = 60

let folder = ''
let finished: Finished = { code: null, stdout: '', stderr: '' }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sample-'))
  finished = await runLocal('sample', folder, '--period', '2013Q2', '--seed', '4', '--errors', String(ERRORS))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('sample', () => {
  it('writes one workbook per unit, tells of each on stderr, and what was planted', async () => {
    expect(finished.code).toBe(0)
    const files = await readdir(folder)
    expect(files.filter((name) => name.endsWith('.xlsx'))).toHaveLength(28)
    expect(files).toContain('432.xlsx')
    expect(finished.stderr.trimEnd().split('\n')).toHaveLength(28)
    expect(finished.stdout).toContain(`cài ${ERRORS} lỗi`)
  })

  it('plants so many errors, and each is found in its cell', async () => {
    const planted: Planted[] = JSON.parse(await readFile(join(folder, 'planted.json'), 'utf8'))
    expect(planted).toHaveLength(ERRORS)
    expect(new Set(planted.map(({ rule }) => rule)).size).toBeGreaterThan(20)
    expect(new Set(planted.map(({ unit }) => unit)).size).toBeGreaterThan(15)
    const units = [...new Set(planted.map(({ unit }) => unit))].slice(-6)
    const periods = new Set<string | undefined>()
    for (const unit of units) {
      const book = readWorkbook(await readXlsx(await readFile(join(folder, `${unit}.xlsx`))))
      periods.add(book.period?.id)
      const expected = planted.filter((error) => error.unit === unit)
      expect(validate(book).map(placeOf).sort()).toEqual(expected.map(placeOf).sort())
    }
    expect(periods).toContain('2013Q2')
  })
})

describe('sample with wrong arguments', () => {
  it.each([
    [['--period', '2012Q5'], 'Kỳ “2012Q5”'],
    [['--period', '2016Q1'], 'Kỳ “2016Q1”'],
    [['--seed', 'x'], '--seed phải là một số nguyên'],
    [['--errors', '-1'], 'Cách dùng: '],
  ])('%j ends with 2 and one line', async (args, line) => {
    const { code, stderr } = await runLocal('sample', folder, ...args)
    expect(stderr).toContain(line)
    expect(stderr.trimEnd()).not.toContain('\n')
    expect(code).toBe(2)
  })
})
