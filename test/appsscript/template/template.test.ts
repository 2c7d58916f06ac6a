import { beforeAll, describe, expect, it } from 'vitest'
import { readBundle } from '../../../local/standin/bundle.ts'
import { columnsOf, SHEETS, TABLE_KEYS } from '../../../shared/forms/so-don-vi/index.ts'
import { buildTestAddOn } from '../../helpers/add-on.ts'
import { district } from '../../helpers/district.ts'
import { openAddOn } from '../../helpers/open-add-on.ts'
import { sheetOf } from '../../helpers/sheet-of.ts'

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

  const contents = (standin: ReturnType<typeof build>) =>
    standin.sheetNames().map((name) => {
      const { validations: _, ...rest } = standin.sheet(name)
      return rest
    })

  it('changes nothing of a workbook in use but its dropdowns', () => {
    const { standin } = openAddOn(outDir, district())
    const before = contents(standin)
    standin.run('createTemplate')
    expect(contents(standin)).toEqual(before)
    const { validations } = standin.sheet('Đảng viên')
    expect(validations.find(({ a1 }) => a1.startsWith('E2'))?.values).toEqual(['Nam', 'Nữ'])
    expect(standin.alerts().at(-1)?.text).toContain('Đã cập nhật danh sách chọn, giữ nguyên số liệu')
    const renewed = snapshots(standin)
    standin.run('createTemplate')
    expect(snapshots(standin)).toEqual(renewed)
  })

  it('renews the dropdowns of an older workbook, but no rule of the person’s', () => {
    const bundle = readBundle(outDir)
    const script = `function personsRules() {
      const sheet = SpreadsheetApp.getActive().getSheetByName('Đảng viên')
      const list = (values) => SpreadsheetApp.newDataValidation().requireValueInList(values, true)
      sheet.getRange('E2:E1000').setDataValidation(list(['Nam', 'Nu']).setAllowInvalid(true).build())
      sheet.getRange('H3').setDataValidation(list(['Dự bị']).setAllowInvalid(false).build())
    }`
    const { standin } = openAddOn(outDir, district({ info: { template: 0 } }), {
      bundle: { ...bundle, code: `${bundle.code}\n${script}` },
    })
    standin.run('personsRules')
    standin.run('createTemplate')
    const { validations } = standin.sheet('Đảng viên')
    expect(validations.find(({ a1 }) => a1.startsWith('E2'))?.values).toEqual(['Nam', 'Nữ'])
    expect(validations.filter(({ a1 }) => a1.startsWith('H'))).toEqual([
      expect.objectContaining({ a1: 'H3', values: ['Dự bị'], allowInvalid: false }),
    ])
  })

  it('does what the sentence about an older template promises', () => {
    const { standin, get } = openAddOn(outDir, district({ info: { template: 0 } }))
    const rules = () => get('check').groups.map(({ rule }) => rule)
    expect(rules()).toContain('workbook.template-outdated')
    const before = contents(standin).filter(({ name }) => name !== 'Thông tin')
    standin.run('createTemplate')
    expect(rules()).not.toContain('workbook.template-outdated')
    expect(contents(standin).filter(({ name }) => name !== 'Thông tin')).toEqual(before)
  })

  it.each([
    ['421', 'Khối xóm bản, Đảng viên'],
    ['KCQ', 'Đảng viên'],
    ['SPKT', 'Đảng viên'],
    ['QS', ''],
  ])('adds of the two sheets that not all owe only those of %s: %s', (unit, owed) => {
    const info = sheetOf('Thông tin', [
      ['Mã đơn vị', unit],
      ['Kỳ báo cáo', '2012Q4'],
    ])
    const { standin } = openAddOn(outDir, [info])
    standin.run('createTemplate')
    expect(standin.sheetNames()).toEqual(expect.arrayContaining(['Tổ chức', 'Nhiệm vụ định kỳ', 'Tăng giảm']))
    const found = standin.sheetNames().filter((name) => ['Khối xóm bản', 'Đảng viên'].includes(name))
    expect(found.join(', ')).toBe(owed)
  })

  it.each(['Tổng hợp', 'Theo đơn vị', 'Tiến độ nộp'])(
    'leaves the province’s workbook, with %s, alone',
    (name) => {
      const { standin } = openAddOn(outDir, [sheetOf(name, [['Tổng hợp thực hiện Nghị quyết']])])
      const before = snapshots(standin)
      standin.run('createTemplate')
      expect(snapshots(standin)).toEqual(before)
      expect(standin.alerts().at(-1)?.text).toContain('Đây là sổ của tỉnh nên không thêm trang nào')
    },
  )

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
