import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SheetCell, SheetGrid } from '../../../shared/reading/grid.ts'
import { LIMITS } from '../../../shared/wire/limits.ts'
import { type Changes, district } from '../../helpers/district.ts'
import { type Office, openOffice, type Seat } from '../../helpers/office.ts'

const CANARY = 'CANARY7'

/** The district with a canary in every cell of a member that takes free text, and in every note. */
const withCanaries = (): readonly SheetGrid[] =>
  district().map((grid) => {
    const header = grid.cells[0] ?? []
    const isFree = (column: number) =>
      header[column] === 'Ghi chú' || (grid.name === 'Đảng viên' && header[column] === 'Họ và tên')
    const cells = grid.cells.map((row, r) =>
      row.map((cell, c): SheetCell => (r > 0 && isFree(c) ? `${CANARY} ${r} ${c}` : cell)),
    )
    return { ...grid, cells }
  })

describe('Gửi về tỉnh', () => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice()
  })
  afterAll(() => office.close())

  const seat = (unit: string, changes: Changes = {}): Promise<Seat> =>
    office.seat(`can.bo.${unit}@nghean.test`, 'unit-editor', '421', district(changes))

  it('hands a clean workbook in and shows the receipt', async () => {
    const { ask, standin } = await seat('421')
    const reply = await ask('handIn')
    expect(reply).toMatchObject({
      ok: true,
      value: {
        outcome: 'received',
        receipt: { unit: '421', period: '2012Q4', version: 1 },
        identification: { unit: 'Huyện ủy Quỳnh Lưu (421)', period: 'quý IV năm 2012' },
      },
    })
    expect((await standin.requests()).map(({ method, status }) => `${method} ${status}`)).toEqual([
      'GET 200',
      'PUT 201',
    ])
  })

  it('gives the same receipt again for the same content, and a new version for another', async () => {
    const { ask, standin } = await seat('421', { movement: { opening: 43, died: 2 } })
    const first = await ask('handIn')
    expect(first).toMatchObject({ value: { receipt: { version: 2 } } })
    await standin.resetRequests()
    expect(await ask('handIn')).toEqual(first)
    const [, put] = await standin.requests()
    expect(put).toMatchObject({ method: 'PUT', status: 200 })
    await standin.edit('Tăng giảm', 'B1', '42')
    await standin.edit('Tăng giảm', 'B5', '1')
    expect(await ask('handIn')).toMatchObject({ value: { receipt: { version: 3 } } })
  })

  it('sends nothing that the province would refuse without naming a cell', async () => {
    const grids = district({ absent: ['duties.document'] }).map((grid) => {
      if (grid.name !== 'Nhiệm vụ định kỳ') return grid
      const [header = [], ...rows] = grid.cells
      const far = Array.from({ length: LIMITS.column + 1 }, (_, c) => header[c] ?? null)
      far[LIMITS.column] = 'Văn bản'
      return { ...grid, cells: [far, ...rows] }
    })
    const { ask, standin } = await office.seat('can.bo.xa@nghean.test', 'unit-editor', '421', grids)
    const reply = await ask('handIn')
    expect(reply).toMatchObject({ ok: false })
    expect(reply.ok ? '' : reply.message).toContain(
      'trang Nhiệm vụ định kỳ dùng đến cột thứ 1.001, chỉ gửi được đến cột thứ 1.000',
    )
    expect((await standin.requests()).map(({ method }) => method)).not.toContain('PUT')
  })

  it('sends nothing while the workbook has errors', async () => {
    const { ask, standin } = await seat('421', { organizations: { 4: { parent: 'DB99' } } })
    const reply = await ask('handIn')
    expect(reply).toMatchObject({ ok: true, value: { outcome: 'refused' } })
    expect(await standin.requests()).toEqual([])
  })

  it('lets no cell of a member and no note out of the workbook', async () => {
    const { ask, standin } = await office.seat('canary@nghean.test', 'unit-editor', '421', withCanaries())
    expect(await ask('handIn')).toMatchObject({ value: { outcome: 'received' } })
    const sent = (await standin.requests()).map(
      ({ url, headers, body }) => `${url}\n${JSON.stringify(headers)}\n${Buffer.from(body).toString('utf8')}`,
    )
    expect(sent).toHaveLength(2)
    expect(sent.join('\n')).not.toMatch(/CANARY|000001NA|20000001/)
    expect([...(await standin.logs()), ...office.logs].join('\n')).not.toContain(CANARY)
  })

  it('sends and logs nothing of members whose every cell is wrong', async () => {
    const grids = district().map((grid) => ({
      ...grid,
      cells:
        grid.name === 'Đảng viên'
          ? grid.cells.map((row, r) => row.map((cell) => (r ? CANARY : cell)))
          : grid.cells,
    }))
    const { ask, standin } = await office.seat('canary@nghean.test', 'unit-editor', '421', grids)
    const checked = await ask('check')
    expect(checked).toMatchObject({ ok: true })
    expect(await ask('handIn')).toMatchObject({ value: { outcome: 'refused' } })
    expect(await standin.requests()).toEqual([])
    expect((await standin.logs()).join('\n')).not.toContain(CANARY)
    expect(JSON.stringify(await standin.properties())).not.toContain(CANARY)
  })

  it('says in the Worker’s own sentence why somebody may not', async () => {
    const { ask } = await office.seat('khac@nghean.test', 'unit-editor', '422', district())
    const reply = await ask('handIn')
    expect(reply).toEqual({ ok: false, message: expect.stringMatching(/quyền/) })
  })
})
