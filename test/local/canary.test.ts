import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { columnsOf } from '../../shared/forms/so-don-vi/index.ts'
import type { SheetCell, SheetGrid } from '../../shared/reading/grid.ts'
import { district } from '../helpers/district.ts'
import { type Office, openOffice } from '../helpers/office.ts'

const CANARY = 'CHIMHOANGYEN'
const MEMBER_COLUMNS = Object.entries(columnsOf('members'))
/** Member columns in which any text is taken, with a warning at most. */
const FREE = new Set(
  MEMBER_COLUMNS.flatMap(([key, { kind }], i) =>
    kind === 'text' || kind === 'people' || key === 'note' ? [i] : [],
  ),
)

/** The sample district with a canary in the member cells of the columns for which `isMarked`, and in all notes. */
const withCanaries = (isMarked: (column: number) => boolean): readonly SheetGrid[] =>
  district().map((grid) => {
    const header = grid.cells[0] ?? []
    const isPlanted = (column: number) =>
      header[column] === 'Ghi chú' || (grid.name === 'Đảng viên' && isMarked(column))
    const plant = (cell: SheetCell, row: number, column: number): SheetCell =>
      row > 0 && isPlanted(column) ? `${CANARY}${row}x${column}` : cell
    const cells = grid.cells.map((row, r) => row.map((cell, c) => plant(cell, r, c)))
    return { ...grid, cells }
  })

const filesUnder = async (directory: string): Promise<readonly string[]> => {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

const isPacked = (value: unknown): value is Uint8Array =>
  value instanceof Uint8Array && value[0] === 0x1f && value[1] === 0x8b

/** Every value of every table, packed ones unpacked. */
const valuesIn = (path: string): readonly string[] => {
  const db = new DatabaseSync(path, { readOnly: true })
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all() as { name: string }[]
  const rows = tables.flatMap(({ name }) => db.prepare(`SELECT * FROM "${name}"`).all())
  db.close()
  return rows.flatMap((row) =>
    Object.values(row).map((value) => (isPacked(value) ? gunzipSync(value).toString() : String(value))),
  )
}

describe('what stands in member cells', () => {
  let office: Office
  let directory: string
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'canary-'))
    office = await openOffice(directory)
  })
  afterAll(async () => {
    await office.close()
    await rm(directory, { recursive: true })
  })
  const seat = (grids: readonly SheetGrid[]) => office.seat('can.bo@nghean.test', 'unit-editor', '421', grids)

  it('is in no request, no database page and no log after handing in', async () => {
    const { ask, standin } = await seat(withCanaries((column) => FREE.has(column)))
    expect(await ask('check')).toMatchObject({ ok: true, value: { summary: { errors: 0 } } })
    expect(await ask('handIn')).toMatchObject({ ok: true, value: { outcome: 'received' } })
    const requests = (await standin.requests()).map(
      ({ body, ...request }) => JSON.stringify(request) + new TextDecoder().decode(body),
    )
    expect(requests.join()).toContain('Đảng bộ xã Quỳnh Diễn')
    const files = await filesUnder(directory)
    const databases = files.filter((path) => path.endsWith('.sqlite'))
    const values = databases.flatMap(valuesIn)
    expect(values.some((value) => value.includes('Đảng bộ xã Quỳnh Diễn'))).toBe(true)
    const pages = await Promise.all(files.map((path) => readFile(path, 'latin1')))
    const seen = [...requests, ...values, ...pages, ...office.logs, ...(await standin.logs())]
    expect(seen.filter((text) => text.includes(CANARY))).toEqual([])
  })

  it('goes nowhere either when it fills every cell of every member', async () => {
    const { ask, standin } = await seat(withCanaries(() => true))
    expect(await ask('handIn')).toMatchObject({ ok: true, value: { outcome: 'refused' } })
    expect(await standin.requests()).toEqual([])
  })
})
