import { beforeAll, describe, expect, it } from 'vitest'
import type { Reply } from '../../../appsscript/bridge.ts'
import type { Report } from '../../../shared/wire/api/index.ts'
import { buildTestAddOn } from '../../helpers/add-on.ts'
import { district } from '../../helpers/district.ts'
import { openAddOn } from '../../helpers/open-add-on.ts'
import { indicator, REPORT, serve, unit } from '../../helpers/report.ts'
import { sheetOf } from '../../helpers/sheet-of.ts'

/** Whether a run is cut short: it answers nothing then, or a fault. */
const endsEarly = (run: () => Reply<unknown>): boolean => {
  try {
    return !run().ok
  } catch {
    return true
  }
}

describe('Cập nhật sổ tỉnh', () => {
  let outDir = ''
  beforeAll(async () => {
    outDir = await buildTestAddOn()
  })
  const open = (report: () => Report = () => REPORT, grids = [sheetOf('Trang tính1', [])]) => {
    const { remote, asked } = serve(report)
    return { ...openAddOn(outDir, grids, { remote }), asked }
  }

  it('fills Tổng hợp, Theo đơn vị and Tiến độ nộp', () => {
    const { get, standin, asked } = open()
    expect(get('refreshProvince', '2012Q4')).toEqual({
      outcome: 'written',
      period: 'quý IV năm 2012',
      submitted: 1,
      expected: 2,
    })
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET https://tong-hop.test/v1/reports/2012Q4',
    ])
    const summary = standin.sheet('Tổng hợp').display
    expect(summary[0]?.[0]).toBe('Tổng hợp thực hiện Nghị quyết 09-NQ/TU, quý IV năm 2012')
    expect(summary[3]).toEqual([
      'CT01b',
      'Khối, xóm, bản có chi bộ (kể cả tăng cường)',
      '= 100 %',
      '231',
      '240',
      '96,25%',
      'chưa đạt',
      '9',
      '1',
      '2',
    ])
    expect(summary[4]?.slice(2, 6)).toEqual(['theo dõi', '10.148', '', ''])
    const units = standin.sheet('Theo đơn vị').display
    expect(units.slice(3)).toEqual([
      ['', 'Toàn tỉnh', '96,25%', '10.148'],
      ['421', 'Huyện ủy Quỳnh Lưu', '96,25%', '10.148'],
      ['422', '=HYPERLINK("http://x")', 'chưa báo cáo', 'chưa báo cáo'],
    ])
    expect(standin.sheet('Tiến độ nộp').display.slice(3)).toEqual([
      ['421', 'Huyện ủy Quỳnh Lưu', 'được tính, chưa ai duyệt', '2', '10/1/2013 10:12', '3'],
      ['422', '=HYPERLINK("http://x")', 'chưa nộp'],
    ])
  })

  it('shows Tổng hợp once it has made the sheets', () => {
    const { get, standin } = open()
    get('refreshProvince', '2012Q4')
    expect(standin.selection().sheet).toBe('Tổng hợp')
    standin.select('Tiến độ nộp', 'B5')
    get('refreshProvince', '2012Q3')
    expect(standin.selection()).toEqual({ sheet: 'Tiến độ nộp', a1: 'B5' })
  })

  it('writes no formula, whatever the report says', () => {
    const { get, standin } = open()
    get('refreshProvince', '2012Q4')
    for (const name of ['Tổng hợp', 'Theo đơn vị', 'Tiến độ nộp']) {
      expect(standin.sheet(name).formulas).toEqual({})
    }
  })

  it('writes nothing when the report has not changed', () => {
    const { get, standin } = open()
    get('refreshProvince', '2012Q4')
    const before = standin.sheetNames().map((name) => standin.sheet(name))
    standin.resetCalls()
    expect(get('refreshProvince', '2012Q4')).toEqual({ outcome: 'unchanged', period: 'quý IV năm 2012' })
    expect(Object.keys(standin.calls()[0]?.calls.byName ?? {})).not.toContainEqual(
      expect.stringMatching(/\.(set|clear|insert)/),
    )
    expect(standin.sheetNames().map((name) => standin.sheet(name))).toEqual(before)
  })

  it.each([
    ['Tổng hợp', 'D4', '999', '231'],
    ['Tổng hợp', 'D4', '=1+1', '231'],
    ['Tổng hợp', 'D4', '', '231'],
    ['Tổng hợp', 'F4', '0,5', '96,25%'],
    ['Tổng hợp', 'A3', 'Số hiệu', 'Mã'],
    ['Theo đơn vị', 'B6', 'Tên khác', 'Huyện ủy Quỳnh Lưu'],
    ['Tiến độ nộp', 'E4', '1/2/2013', '10/1/2013 10:12'],
  ])('writes what somebody typed over again, and nothing else: %s %s %s', (name, cell, typed) => {
    const { get, standin, asked } = open()
    get('refreshProvince', '2012Q4')
    const before = standin.sheetNames().map((each) => standin.sheet(each))
    standin.edit(name, cell, typed)
    standin.resetCalls()
    expect(get('refreshProvince', '2012Q4')).toEqual({
      outcome: 'restored',
      period: 'quý IV năm 2012',
      cells: 1,
    })
    expect(standin.calls()[0]?.calls.byName).toMatchObject({ 'Range.setValue': 1 })
    expect(standin.calls()[0]?.calls.byName).not.toHaveProperty('Range.setValues')
    expect(standin.sheetNames().map((each) => standin.sheet(each))).toEqual(before)
    expect(get('refreshProvince', '2012Q4').outcome).toBe('unchanged')
    expect(asked.map(({ headers }) => 'if-none-match' in headers)).toEqual([false, false, true])
  })

  it('leaves what people wrote beside its places when it writes again what they typed over', () => {
    const { get, standin } = open()
    get('refreshProvince', '2012Q4')
    standin.edit('Tổng hợp', 'L4', 'ghi chú bên cạnh')
    for (let row = 1; row <= 5; row++) {
      for (const column of 'ABCDEFGHIJ') standin.edit('Tổng hợp', `${column}${row}`, 'x')
    }
    expect(get('refreshProvince', '2012Q4').outcome).toBe('restored')
    const { display } = standin.sheet('Tổng hợp')
    expect(display[3]?.[3]).toBe('231')
    expect(display[3]?.[11]).toBe('ghi chú bên cạnh')
  })

  it('costs as few calls to find nothing new as to ask', () => {
    const { get, standin } = open()
    get('refreshProvince', '2012Q4')
    standin.resetCalls()
    get('refreshProvince', '2012Q4')
    expect(standin.calls()[0]?.calls.byName).toEqual({
      'Lock.tryLock': 1,
      'Properties.getProperty': 2,
      'Range.getValues': 3,
      'ScriptApp.getIdentityToken': 1,
      'UrlFetchApp.fetch': 1,
    })
  })

  it('is done again after it was cut short, wherever that was', () => {
    const old = { ...REPORT, units: REPORT.units.slice(0, 1), indicators: REPORT.indicators.slice(0, 1) }
    let report: Report = old
    const { get, ask, standin } = open(() => report)
    get('refreshProvince', '2012Q4')
    let isCut = true
    for (let calls = 1; isCut; calls++) {
      report = { ...REPORT, revision: 2 * calls }
      standin.cutAfter(calls)
      isCut = endsEarly(() => ask('refreshProvince', '2012Q4'))
      standin.cutAfter(null)
      expect(get('refreshProvince', '2012Q4').outcome).toBe(isCut ? 'written' : 'unchanged')
      expect(standin.sheet('Tổng hợp').display).toHaveLength(5)
      expect(standin.sheet('Theo đơn vị').display[3]?.[3]).toBe('10.148')
      expect(standin.sheet('Tiến độ nộp').display[4]?.[0]).toBe('422')
      expect(get('refreshProvince', '2012Q4').outcome).toBe('unchanged')
      report = { ...old, revision: 2 * calls + 1 }
      get('refreshProvince', '2012Q4')
    }
  })

  it('writes again when another period is asked for, and remembers it', () => {
    const { get, standin, asked } = open()
    get('refreshProvince', '2012Q4')
    expect(get('refreshProvince', '2012Q3').outcome).toBe('written')
    expect(asked[1]?.headers).not.toHaveProperty('if-none-match')
    expect(get('start').provincePeriod).toBe('2012Q3')
    expect(get('start').kind).toBe('province')
    expect(standin.properties().document).toHaveProperty('province-report')
  })

  it('moves what people wrote beside and below, and overwrites none of it', () => {
    let report = REPORT
    const { get, standin } = open(() => report)
    get('refreshProvince', '2012Q4')
    standin.edit('Theo đơn vị', 'F4', 'ghi chú bên cạnh')
    standin.edit('Theo đơn vị', 'A8', 'ghi chú bên dưới')
    report = {
      ...REPORT,
      revision: 2,
      units: [...REPORT.units, unit('423', 'Huyện ủy Tân Kỳ'), unit('424', 'Huyện ủy Anh Sơn')],
      indicators: [...REPORT.indicators, indicator('organizations-strong')],
    }
    get('refreshProvince', '2012Q4')
    const { display } = standin.sheet('Theo đơn vị')
    expect(display[7]?.slice(0, 2)).toEqual(['424', 'Huyện ủy Anh Sơn'])
    expect(display.flat().filter((text) => text.startsWith('ghi chú'))).toEqual([
      'ghi chú bên cạnh',
      'ghi chú bên dưới',
    ])
    expect(display[2]?.[4]).toContain('CT03')
  })

  it('leaves no row behind when the report gets shorter', () => {
    let report = REPORT
    const { get, standin } = open(() => report)
    get('refreshProvince', '2012Q4')
    report = { ...REPORT, revision: 2, units: REPORT.units.slice(0, 1) }
    get('refreshProvince', '2012Q4')
    expect(standin.sheet('Tiến độ nộp').display).toHaveLength(4)
  })

  it('keeps right of a sheet that somebody else began', () => {
    const { get, standin } = open(() => REPORT, [sheetOf('Tổng hợp', [['của tôi', 5]])])
    get('refreshProvince', '2012Q4')
    const { display } = standin.sheet('Tổng hợp')
    expect(display[0]?.slice(0, 2)).toEqual(['của tôi', '5'])
    expect(display[0]?.[3]).toContain('Tổng hợp thực hiện Nghị quyết')
  })

  it('does not write into a district workbook, nor for a period of no resolution', () => {
    const { ask, standin, asked } = open(() => REPORT, [...district()])
    expect(ask('refreshProvince', '2012Q4')).toEqual({
      ok: false,
      message: expect.stringContaining('sổ đơn vị'),
    })
    expect(standin.sheetNames()).not.toContain('Tổng hợp')
    for (const period of ['2019Q1', '../x', null]) {
      expect(open().ask('refreshProvince', period as never)).toMatchObject({ ok: false })
    }
    expect(asked).toEqual([])
  })
})
