import { beforeAll, describe, expect, it } from 'vitest'
import type { Bridge } from '../../../appsscript/bridge.ts'
import { buildTestAddOn } from '../../helpers/add-on.ts'
import { district } from '../../helpers/district.ts'
import { openAddOn } from '../../helpers/open-add-on.ts'
import { allOf } from '../../helpers/quick-fix.ts'
import { REPORT, serve } from '../../helpers/report.ts'

const CHANGES = {
  hamlets: { 5: { officerAssigned: null } },
  members: { 3: { taskAssigned: 'Có ' }, 6: { fileNumber: 'X1' } },
}
const KEY = { key: '', column: null, value: null, reason: 'Đã đối chiếu với sổ gốc' }

/** Every call that reads, changes and writes what a workbook holds, with arguments that it would take. */
const CALLS: readonly (readonly [name: keyof Bridge, args: readonly unknown[]])[] = [
  ['mark', [[{ sheet: 'Đảng viên', cell: 'A6', severity: 'error', note: 'Sai.' }]]],
  ['confirm', [{ rule: 'member.file-number', issue: null, count: 1, reason: KEY.reason }]],
  ['confirmReviewed', [{ rule: 'history.count-jumped', sheet: 'Tổ chức', ...KEY }]],
  ['withdraw', [{ rule: 'member.file-number', sheet: 'Đảng viên', cell: 'A6', message: 'x' }]],
  ['setKey', [null]],
  ['undoFixes', []],
  ['refreshProvince', ['2012Q4']],
]

describe('while somebody else changes the workbook', () => {
  let outDir = ''
  beforeAll(async () => {
    outDir = await buildTestAddOn()
  })
  const open = () => {
    const addOn = openAddOn(outDir, district(CHANGES), { remote: serve(() => REPORT).remote })
    const state = () => ({
      sheets: addOn.standin.sheetNames().map((name) => addOn.standin.sheet(name)),
      properties: addOn.standin.properties().document,
    })
    return { ...addOn, state }
  }
  const busy = { ok: false, message: expect.stringContaining('một người khác') }

  it.each(CALLS)('%s waits, and then changes nothing', (name, args) => {
    const { ask, standin, state } = open()
    const before = state()
    standin.holdLock('document', true)
    standin.resetCalls()
    expect((ask as (name: string, ...args: readonly unknown[]) => unknown)(name, ...args)).toEqual(busy)
    expect(standin.calls()[0]?.calls.byName).toEqual({
      'Properties.getProperty': 1,
      'Lock.tryLock': 1,
    })
    expect(state()).toEqual(before)
  })

  it('a quick fix waits, and then changes nothing', () => {
    const { ask, get, standin, state } = open()
    const choice = allOf(get('previewFixes'))
    const before = state()
    standin.holdLock('document', true)
    expect(ask('applyFixes', choice)).toEqual(busy)
    expect(state()).toEqual(before)
    standin.holdLock('document', false)
    expect(ask('applyFixes', choice)).toMatchObject({ ok: true, value: { outcome: 'done' } })
  })

  it('Tạo mẫu sổ says so and adds no sheet', () => {
    const { standin } = openAddOn(outDir, [])
    const before = standin.sheetNames()
    standin.holdLock('document', true)
    standin.run('createTemplate')
    expect(standin.sheetNames()).toEqual(before)
    expect(standin.alerts().at(-1)?.text).toContain('một người khác')
  })

  it('the workbook can still be checked', () => {
    const { ask, standin } = open()
    standin.holdLock('document', true)
    expect(ask('check')).toMatchObject({ ok: true })
  })
})
