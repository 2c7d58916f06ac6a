import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { writeXlsx } from '../../../local/xlsx/write-xlsx.ts'
import type { SheetCell } from '../../../shared/reading/grid.ts'
import { threadStandin } from '../../helpers/thread-standin.ts'

const READ = `function read() { return SpreadsheetApp.getActiveSheet().getDataRange().getDisplayValues() }
  function local() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue().getHours() }`

const fileWith = async (cells: readonly (readonly SheetCell[])[]): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'standin-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const path = join(folder, 'so.xlsx')
  await writeFile(path, await writeXlsx([{ name: 'Tổ chức', cells }]))
  return path
}

it('reads a workbook file in its own thread, one after another', async () => {
  const standin = await threadStandin(READ, { workbook: await fileWith([['Mã', 1]]) })
  expect(await standin.run('read')).toEqual([['Mã', '1']])
  await standin.setProperties('document', { receipt: '1' })
  await standin.open(await fileWith([['Tên', 2]]))
  expect(await standin.run('read')).toEqual([['Tên', '2']])
  expect(await standin.grids()).toEqual([{ name: 'Tổ chức', cells: [['Tên', 2]], merges: [] }])
  expect((await standin.properties()).document).toEqual({})
})

it('runs scripts in the time zone of the manifest', async () => {
  const day = { kind: 'date', day: 15_600, precision: 'day' } as const
  const standin = await threadStandin(READ, { workbook: [{ name: 'Sổ', cells: [[day]], merges: [] }] })
  expect(await standin.run('local')).toBe(0)
})

it('refuses a file that is no workbook, and goes on with the open one', async () => {
  const standin = await threadStandin(READ, { workbook: [{ name: 'Sổ', cells: [['còn']], merges: [] }] })
  await expect(standin.open(import.meta.filename)).rejects.toThrow()
  expect(await standin.run('read')).toEqual([['còn']])
})

it('does what it is told in order', async () => {
  const standin = await threadStandin(READ)
  const [, , shown] = await Promise.all([
    standin.open(await fileWith([['a']])),
    standin.edit('Tổ chức', 'A1', 'b'),
    standin.run('read'),
  ])
  expect(shown).toEqual([['b']])
})

it('rejects when the code cannot be used', async () => {
  await expect(threadStandin('function (')).rejects.toThrow('Unexpected token')
})

it('rejects what is asked after it was stopped', async () => {
  const standin = await threadStandin(READ)
  await standin.stop()
  await expect(standin.run('read')).rejects.toThrow('The stand-in has been stopped.')
})

it('passes the name and message of an error on', async () => {
  const standin = await threadStandin("function fail() { throw new RangeError('quá dài') }")
  await expect(standin.run('fail')).rejects.toMatchObject({ name: 'RangeError', message: 'quá dài' })
})
