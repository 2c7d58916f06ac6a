import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { measuredCheck } from '../../helpers/measured-check.ts'
import { READ_LARGE } from './hostile/read-large.ts'
import { READ_ODD } from './hostile/read-odd.ts'
import { REFUSED_ARCHIVES } from './hostile/refused-archives.ts'
import { REFUSED_PARTS } from './hostile/refused-parts.ts'

const MOST_MEGABYTES = 1000

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const check = async (bytes: Buffer) => {
  const path = join(folder, 'so.xlsx')
  await writeFile(path, bytes)
  return measuredCheck(path)
}

it.each(Object.entries({ ...REFUSED_ARCHIVES, ...REFUSED_PARTS }))(
  'refuses %s in one sentence',
  async (_, [make, says]) => {
    const { code, stdout, stderr, megabytes } = await check(make())
    expect(stderr).toMatch(says)
    expect(stderr).toMatch(/^\p{Lu}[^\n]*\.\n$/u)
    expect([code, stdout]).toEqual([2, ''])
    expect(megabytes).toBeLessThan(MOST_MEGABYTES)
  },
)

it.each(Object.entries({ ...READ_ODD, ...READ_LARGE }))('reads %s', async (_, [make, expected]) => {
  const { code, stdout, stderr, megabytes } = await check(make())
  expect(stderr).toBe('')
  const { issues, sheets, summary } = JSON.parse(stdout)
  const places = issues
    .slice(0, 50)
    .map(({ rule, cell }: { rule: string; cell: string }) => `${rule} ${cell}`)
  expect(sheets.map(({ rows }: { rows: number }) => rows)).toEqual(expected.rows ?? [7, 4, 43, 2])
  expect(places).toEqual(expected.issues ?? [])
  expect(code).toBe(summary.errors > 0 ? 1 : 0)
  expect(megabytes).toBeLessThan(MOST_MEGABYTES)
})
