import { beforeAll, describe, expect, it } from 'vitest'
import { columnsOf, SHEETS, TABLE_KEYS } from '../../shared/sheets/index.ts'
import { buildTestAddOn } from '../helpers/add-on.ts'
import { district } from '../helpers/district.ts'
import { openAddOn } from '../helpers/open-add-on.ts'
import { sheetOf } from '../helpers/sheet-of.ts'

describe('Tạo mẫu sổ', () => {
  let outDir = ''
  beforeAll(async () => {
    outDir = await buildTestAddOn()
  })
  const build = () => {
    const { standin } = openAddOn(outDir, [])
    standin.run('createTemplate')
    return standin
  }
  const snapshots = (standin: ReturnType<typeof build>) =>
    standin.sheetNames().map((name) => standin.sheet(name))

  it('adds the six sheets in their order', () => {
    const names = build().sheetNames()
    const official = Object.values(SHEETS).map(({ name }) => name)
    expect(names.filter((name) => official.includes(name as never))).toEqual(official)
  })

  it.each(TABLE_KEYS)('gives %s its headers, notes, formats and frozen row', (key) => {
    const sheet = build().sheet(SHEETS[key].name)
    const columns = Object.values(columnsOf(key))
    expect(sheet.display).toEqual([columns.map(({ header }) => header)])
    expect(sheet.frozenRows).toBe(1)
    expect(Object.keys(sheet.notes)).toHaveLength(columns.length)
    expect(sheet.notes.A1).toContain(columns[0]?.help)
  })

  it('offers lists and codes to choose from, and never refuses other values', () => {
    const { validations, numberFormats } = build().sheet('Đảng viên')
    const of = (column: string) => validations.find(({ a1 }) => a1.startsWith(`${column}2`))
    expect(of('E')).toMatchObject({ criteria: 'VALUE_IN_LIST', values: ['Nam', 'Nữ'], allowInvalid: true })
    expect(of('F')?.values).toHaveLength(54)
    expect(of('G')?.criteria).toBe('VALUE_IN_RANGE')
    expect(validations.every(({ allowInvalid }) => allowInvalid)).toBe(true)
    expect(numberFormats.B2).toBe('@')
    expect(numberFormats.D2).toBe('d/m/yyyy')
  })

  it('keeps what is typed into codes as typed', () => {
    const standin = build()
    standin.edit('Đảng viên', 'B2', '00123456')
    expect(standin.sheet('Đảng viên').display[1]?.[1]).toBe('00123456')
  })

  it('leads to the first sheet that it made', () => {
    expect(build().selection()).toEqual({ sheet: 'Thông tin', a1: 'A1' })
  })

  it('changes nothing the second time', () => {
    const standin = build()
    const before = snapshots(standin)
    standin.run('createTemplate')
    expect(snapshots(standin)).toEqual(before)
    expect(standin.alerts().at(-1)?.text).toContain('Sổ đã đủ các trang')
  })

  it('leaves a sheet that holds anything alone and adds the others', () => {
    const { standin } = openAddOn(outDir, [sheetOf('TỔ CHỨC ', [['của tôi', null, 7]])])
    const before = standin.sheet('TỔ CHỨC ')
    standin.run('createTemplate')
    expect(standin.sheet('TỔ CHỨC ')).toEqual(before)
    expect(standin.sheetNames()).toEqual(expect.arrayContaining(['Thông tin', 'Đảng viên', 'Tăng giảm']))
    expect(standin.alerts().at(-1)?.text).toContain('Giữ nguyên, vì đã có nội dung: Tổ chức.')
  })

  it('touches nothing of a workbook in use', () => {
    const { standin } = openAddOn(outDir, district())
    const before = snapshots(standin)
    standin.run('createTemplate')
    expect(snapshots(standin)).toEqual(before)
  })

  it('lays a sheet out again when a run was cut short before its headers', () => {
    const standin = build()
    standin.edit('Tổ chức', 'A1', '')
    for (const column of 'BCDEFGHIJKLMNOPQRSTUVW') standin.edit('Tổ chức', `${column}1`, '')
    standin.run('createTemplate')
    expect(standin.sheet('Tổ chức').display[0]?.[0]).toBe('Mã tổ chức')
  })

  it('builds a workbook that the check reads without a missing column', () => {
    const standin = build()
    const opener = /data-opener="([^"]+)"/.exec(standin.sidebar()?.html ?? '')?.[1]
    const reply = standin.rpc('check', opener) as { ok: boolean; value: { groups: { rule: string }[] } }
    expect(reply.value.groups.map(({ rule }) => rule)).not.toContain('sheet.missing-column')
  })
})
