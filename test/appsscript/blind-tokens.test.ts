import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { HandInResult } from '../../appsscript/bridge.ts'
import { blindTokens } from '../../appsscript/hand-in/tokens/blind-tokens.ts'
import { layOutUnit } from '../../local/sample/layout/unit-workbook.ts'
import { quarterOf } from '../../shared/calendar/period.ts'
import type { SheetGrid } from '../../shared/reading/grid.ts'
import { readWorkbook } from '../../shared/reading/read-workbook.ts'
import type { Submission } from '../../shared/wire/submission.ts'
import { buildTestAddOn } from '../helpers/add-on.ts'
import { type Changes, district } from '../helpers/district.ts'
import { type Office, openOffice, type Seat } from '../helpers/office.ts'
import { openAddOn } from '../helpers/open-add-on.ts'
import { toGrids } from '../helpers/planted-units.ts'
import { smallUnit } from '../helpers/small-unit.ts'

const KEY = 'BH0R-TR2B-WY3Q-RZDA-1W4T-GN7R-B6E5'
const OTHER_KEY = '9MN8-BCF4-305Y-3YXR-00MS-2K7P-36AH'

/** 0-based, of a cell in the first 26 columns. */
const toPosition = (a1: string): number => a1.charCodeAt(0) - 65
const toRow = (a1: string): number => Number(a1.slice(1)) - 1

const tokenOf = (fileNumber: string, key = KEY): string =>
  createHmac('sha256', key.replaceAll('-', '')).update(fileNumber).digest('hex').slice(0, 16)

describe('the key that the units share', () => {
  let outDir = ''
  beforeAll(async () => {
    outDir = await buildTestAddOn()
  })
  const open = () => openAddOn(outDir, district())

  it('is made by chance, in groups of four, and kept nowhere', () => {
    const { get, standin } = open()
    const keys = Array.from({ length: 20 }, () => get('makeKey'))
    expect(new Set(keys).size).toBe(20)
    for (const key of keys) expect(key).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){6}$/)
    expect(Object.values(standin.properties().document)).toEqual([])
    expect(get('start').key).toEqual({ name: null })
  })

  it.each([
    KEY,
    KEY.toLowerCase(),
    ` ${KEY.replaceAll('-', ' ')} `,
    KEY.replaceAll('-', ''),
    KEY.replaceAll('0', 'O').replaceAll('1', 'l'),
    KEY.replaceAll('1', 'I').replaceAll('-', '–'),
  ])('may be typed as %j', (typed) => {
    const { get } = open()
    expect(get('setKey', typed)).toEqual({ name: 'E5' })
    expect(get('start').key).toEqual({ name: 'E5' })
    expect(get('setKey', null)).toEqual({ name: null })
    expect(get('start').key).toEqual({ name: null })
  })

  it('is refused with any one letter mistyped or two swapped, and what was kept stays', () => {
    const { ask, get } = open()
    get('setKey', OTHER_KEY)
    const letters = KEY.replaceAll('-', '')
    const slips = Array.from(letters, (letter, i) => [
      letters.slice(0, i) + (letter === 'X' ? 'Y' : 'X') + letters.slice(i + 1),
      letters.slice(0, i) + letters.slice(i + 1, i + 2) + letter + letters.slice(i + 2),
    ]).flat()
    for (const slip of slips.filter((each) => each !== letters)) {
      expect(ask('setKey', slip)).toEqual({ ok: false, message: expect.stringContaining('gõ sai') })
    }
    for (const typed of ['', 'abc', `${KEY}5`, KEY.slice(1), KEY.replace('B', 'U')]) {
      expect(ask('setKey', typed)).toEqual({ ok: false, message: expect.stringContaining('gồm 28 chữ') })
    }
    expect(get('start').key).toEqual({ name: 'AH' })
  })
})

describe('blindTokens', () => {
  it('are HMAC-SHA-256 of the file numbers, cut to 64 bits, in whatever letters', () => {
    const members = { 3: { fileNumber: 'số 1/Đ' }, 4: { fileNumber: '000123𝄞' }, 5: { fileNumber: null } }
    const book = readWorkbook(district({ members }))
    const tokens = blindTokens(book.members, KEY.replaceAll('-', ''))
    expect([...tokens].slice(0, 3)).toEqual([
      [tokenOf('000001NA'), 0],
      [tokenOf('số 1/Đ'), 1],
      [tokenOf('000123𝄞'), 2],
    ])
    expect(tokens.size).toBe(42)
  })
})

describe('members in two units', () => {
  const period = quarterOf(2012, 4)
  let office: Office
  beforeAll(async () => {
    office = await openOffice()
  })
  afterAll(() => office.close())

  /** File numbers that the sample does not give. */
  const members = Object.fromEntries(
    Array.from({ length: 43 }, (_, i) => [i + 2, { fileNumber: `${900_001 + i}NA` }]),
  )
  const quynhLuu = (changes: Changes = {}) =>
    office.seat('a@nghean.test', 'unit-editor', '421', district({ members, ...changes }))
  /** A small unit in whose list the first member has a file number of Quỳnh Lưu's. */
  const cuaLo = (fileNumber: string): Promise<Seat> => {
    const { sheets, tables } = layOutUnit(smallUnit('413', 3, period), 3, period)
    const column = tables.members?.positions.get('fileNumber')
    const row = tables.members?.rows[0]
    const grids = toGrids(sheets).map(
      (grid): SheetGrid =>
        grid.name === tables.members?.layout.name
          ? {
              ...grid,
              cells: grid.cells.map((cells, r) =>
                r === row ? cells.map((cell, c) => (c === column ? fileNumber : cell)) : cells,
              ),
            }
          : grid,
    )
    return office.seat('b@nghean.test', 'unit-editor', '413', grids)
  }
  const handIn = async ({ ask }: Seat) => {
    const reply = await ask('handIn')
    const result = (reply as { readonly value?: HandInResult }).value
    if (result?.outcome !== 'received') throw new Error(JSON.stringify(reply))
    return result
  }
  const sentBy = async ({ standin }: Seat): Promise<Submission> =>
    JSON.parse(Buffer.from((await standin.requests()).at(-1)?.body ?? []).toString('utf8'))

  it('are shown to both at their own rows, and nobody sends a number or the key', async () => {
    const first = await quynhLuu()
    await first.ask('setKey', KEY)
    expect((await handIn(first)).shared).toEqual([])
    const sent = await sentBy(first)
    expect(sent.blindTokens).toContain(tokenOf('900005NA'))
    expect(sent.blindTokens).toEqual([...(sent.blindTokens ?? [])].sort())
    const second = await cuaLo('900005NA')
    await second.ask('setKey', KEY)
    const { shared } = await handIn(second)
    expect(shared).toMatchObject([{ unit: 'Huyện ủy Quỳnh Lưu (421)', count: 1, sheet: 'Đảng viên' }])
    const [cell = ''] = shared[0]?.cells ?? []
    await second.ask('goTo', 'Đảng viên', cell)
    const { sheet, a1 } = (await second.standin.selection()) ?? { sheet: '', a1: '' }
    expect(a1).toBe(cell)
    expect((await second.standin.sheet(sheet)).display.map((row) => row[toPosition(a1)])[toRow(a1)]).toBe(
      '900005NA',
    )
    const again = await quynhLuu({ movement: { opening: 43, died: 2 } })
    await again.ask('setKey', KEY)
    expect((await handIn(again)).shared).toEqual([
      { unit: 'Thị ủy Cửa Lò (413)', count: 1, sheet: 'Đảng viên', cells: ['A6'] },
    ])
    for (const seat of [first, second, again]) {
      const requests = (await seat.standin.requests()).map(
        ({ url, headers, body }) => `${url} ${JSON.stringify(headers)} ${Buffer.from(body).toString('utf8')}`,
      )
      expect(requests.join('\n')).not.toMatch(/900005NA|BH0R-?TR2B|GN7R-?B6E5/)
    }
    expect([...office.logs, ...(await first.standin.logs())].join('\n')).not.toMatch(
      /900005NA|BH0R-?TR2B|GN7R-?B6E5/,
    )
  })

  it('are not looked for without a key, and never meet under different keys', async () => {
    const without = await quynhLuu({ movement: { opening: 44, died: 3 } })
    expect((await handIn(without)).shared).toEqual([])
    expect((await sentBy(without)).blindTokens).toBeNull()
    const one = await quynhLuu({ movement: { opening: 45, died: 4 } })
    await one.ask('setKey', OTHER_KEY)
    expect((await handIn(one)).shared).toEqual([])
  })
})
