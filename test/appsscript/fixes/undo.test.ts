import { beforeAll, describe, expect, it } from 'vitest'
import { buildTestAddOn } from '../../helpers/add-on.ts'
import { type Changes, district } from '../../helpers/district.ts'
import { type OpenAddOn, openAddOn } from '../../helpers/open-add-on.ts'
import { allOf, repairAll, withScript, workbookOf } from '../../helpers/quick-fix.ts'

const DAMAGE: Changes = {
  organizations: { 2: { members: 1.565 }, 4: { level: 'Chi bộ  trực thuôc' } },
  hamlets: { 2: { kind: ' Xóm' }, 3: { name: 'Xóm\u00a02'.normalize('NFD') }, 4: { kind: 'Xóm ' } },
  members: { 6: { fullName: ' =1+1', note: '000421 ' } },
}

const SCRIPT = `
  function sheetOf(name) { return SpreadsheetApp.getActive().getSheetByName(name) }
  function insertAbove(name, row) { sheetOf(name).insertRowBefore(row) }
  function rename(name, to) { sheetOf(name).setName(to) }
  function strict(name, place, values) {
    var rule = SpreadsheetApp.newDataValidation().requireValueInList(values).setAllowInvalid(false)
    sheetOf(name).getRange(place).setDataValidation(rule.build())
  }
`

/** Google's service fails at the end of every batch of writes. */
const FAILING = `
  var Sheets = SpreadsheetApp
  SpreadsheetApp = new Proxy(Sheets, {
    get: function (target, name) {
      if (name === 'flush') return function () { throw new Error('Service Spreadsheets failed') }
      return typeof target[name] === 'function' ? target[name].bind(target) : target[name]
    },
  })
`

describe('Hoàn tác', () => {
  let outDir = ''
  beforeAll(async () => {
    outDir = await buildTestAddOn()
  })
  const open = (script = SCRIPT): OpenAddOn =>
    openAddOn(outDir, district(DAMAGE), { bundle: withScript(outDir, script) })
  const leftOf = ({ get }: OpenAddOn) => {
    const { restored, left } = get('undoFixes')
    return { restored, left: left.listed.map(({ sheet, cell, reason }) => `${sheet}!${cell}: ${reason}`) }
  }
  const propertiesOf = ({ standin }: OpenAddOn) => Object.entries(standin.properties().document)

  it('gives every cell back what it held, and nothing else changes', () => {
    const addOn = open()
    const before = workbookOf(addOn.standin)
    repairAll(addOn)
    expect(workbookOf(addOn.standin)).not.toEqual(before)
    expect(addOn.get('start').undoable).toBe(7)
    expect(addOn.get('undoFixes')).toEqual({ restored: 7, left: { count: 0, listed: [] } })
    expect(workbookOf(addOn.standin)).toEqual(before)
    expect(addOn.get('check').fixable).toBe(7)
    expect(addOn.get('start').undoable).toBe(0)
  })

  it('keeps what somebody has written since, and names it', () => {
    const addOn = open()
    repairAll(addOn)
    addOn.standin.edit('Khối xóm bản', 'C2', 'Bản')
    addOn.standin.edit('Đảng viên', 'C6', 'Nguyễn Văn Bình')
    expect(leftOf(addOn)).toEqual({
      restored: 5,
      left: [
        expect.stringMatching(/^Khối xóm bản!C2: Ô đã có giá trị khác/),
        expect.stringMatching(/^Đảng viên!C6: Ô đã có giá trị khác/),
      ],
    })
    expect(addOn.standin.sheet('Khối xóm bản').display[1]?.[2]).toBe('Bản')
    expect(addOn.standin.sheet('Đảng viên').display[5]).toContain('000421 ')
  })

  it('does not take another row for the repaired one, although it holds the same value', () => {
    const addOn = open()
    repairAll(addOn)
    addOn.standin.run('insertAbove', 'Khối xóm bản', 2)
    const { restored, left } = leftOf(addOn)
    expect(restored).toBe(4)
    expect(left).toEqual([
      expect.stringMatching(/^Khối xóm bản!C2: Ô đã có giá trị khác/),
      expect.stringMatching(/^Khối xóm bản!B3: Ô đã có giá trị khác/),
      expect.stringMatching(/^Khối xóm bản!C4: Dòng đã đổi chỗ/),
    ])
    expect(
      addOn.standin
        .sheet('Khối xóm bản')
        .display.slice(2, 6)
        .map((row) => row[2]),
    ).toEqual(Array.from({ length: 4 }, () => 'Xóm'))
  })

  it('leaves cells of a sheet that is gone, and what a strict rule does not take back', () => {
    const addOn = open()
    repairAll(addOn)
    addOn.standin.run('rename', 'Đảng viên', 'Đảng viên cũ')
    addOn.standin.run('strict', 'Khối xóm bản', 'C2', ['Xóm', 'Bản'])
    expect(leftOf(addOn)).toEqual({
      restored: 4,
      left: [
        expect.stringMatching(/^Khối xóm bản!C2: .*không nhận “ Xóm”/),
        expect.stringMatching(/^Đảng viên!.6: Không còn tìm thấy/),
        expect.stringMatching(/^Đảng viên!.6: Không còn tìm thấy/),
      ],
    })
  })

  it('is of the last batch only, and once', () => {
    const addOn = open()
    const rules = ['cell.stray-space']
    addOn.get('applyFixes', { ...allOf(addOn.get('previewFixes')), rules })
    repairAll(addOn)
    expect(addOn.get('undoFixes').restored).toBe(3)
    expect(addOn.ask('undoFixes')).toEqual({ ok: false, message: expect.stringContaining('hoàn tác') })
    expect(addOn.standin.sheet('Khối xóm bản').display[1]?.[2]).toBe('Xóm')
  })

  it('remembers in the document alone, in parts of 9 KB, and forgets after', () => {
    const members = Object.fromEntries(
      Array.from({ length: 3000 }, (_, i) => [
        i + 2,
        { organization: 'CB01', gender: 'Nam', fullName: ` Đảng  viên ${i * 7919}`, note: ` ${i}` },
      ]),
    )
    const addOn = openAddOn(outDir, district({ members }))
    expect(repairAll(addOn)).toEqual({ outcome: 'done', cells: 6000, remaining: 0 })
    const stored = propertiesOf(addOn).filter(([name]) => name.startsWith('quick-fix'))
    expect(stored.length).toBeGreaterThan(3)
    expect(Math.max(...stored.map(([, value]) => value.length))).toBeLessThanOrEqual(9 * 1024)
    expect(addOn.standin.properties().script).toEqual({})
    expect(addOn.standin.logs()).toEqual([])
    expect(addOn.get('undoFixes').restored).toBe(6000)
    const after = propertiesOf(addOn).filter(([name]) => name !== 'quick-fix')
    expect(after.filter(([name, value]) => name.startsWith('quick-fix') && value !== '')).toEqual([])
  })

  it('can take back what Google stopped midway', () => {
    const addOn = open(FAILING)
    const before = workbookOf(addOn.standin)
    expect(repairAll(addOn)).toEqual({ outcome: 'stopped', cells: 7, remaining: 0 })
    expect(addOn.get('start').undoable).toBe(7)
    expect(addOn.ask('undoFixes').ok).toBe(false)
    expect(addOn.get('start').undoable).toBe(7)
    expect(workbookOf(addOn.standin)).toEqual(before)
  })
})
