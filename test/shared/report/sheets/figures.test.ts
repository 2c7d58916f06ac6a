import { describe, expect, it } from 'vitest'
import { summaryBlock } from '../../../../shared/report/sheets/summary.ts'
import { unitsBlock } from '../../../../shared/report/sheets/units.ts'
import type { Reading } from '../../../../shared/wire/api/index.ts'
import { indicator, REPORT, unit } from '../../../helpers/report.ts'

const NOTHING = { numerator: null, denominator: null }
const OVER_ALL: Reading = {
  ...{ id: 'over-all', name: 'Tính trên tổng số tổ chức cơ sở đảng', state: 'behind', pace: null },
  ...{ numerator: 1161, denominator: 1565, missing: 13 },
}
const STRONG = indicator('organizations-strong', {
  ...{ goal: '> 75 %', state: 'met', numerator: 1161, denominator: 1501, missing: 0, options: [OVER_ALL] },
  ...{ reportedUnits: 27, expectedUnits: 27 },
})

describe('Tổng hợp', () => {
  it('has other readings under their indicator, with figure and state of their own', () => {
    const { rows, subtitle } = summaryBlock({ ...REPORT, indicators: [STRONG] })
    expect(rows).toEqual([
      ['CT03', expect.any(String), '> 75 %', 1161, 1501, 1161 / 1501, 'đạt', 0, 27, 27],
      [
        ...['', 'Khác kết luận nếu tính trên tổng số tổ chức cơ sở đảng', '> 75 %'],
        ...[1161, 1565, 1161 / 1565, 'chưa đạt', 13, 27, 27],
      ],
    ])
    expect(subtitle).not.toContain('tạm tính')
  })

  it('says that figures are only so far while units are missing', () => {
    const incomplete = indicator('hamlets-with-cell', { state: 'incomplete', denominator: 0, numerator: 0 })
    const { rows, subtitle } = summaryBlock({ ...REPORT, indicators: [incomplete] })
    expect(rows[0]?.slice(5, 7)).toEqual(['chưa đủ số liệu', 'chưa đủ số liệu'])
    expect(subtitle).toContain('tạm tính')
  })

  it('does not call without subject what is not due', () => {
    const notDue = indicator('half-year-inspections', { state: 'not-due', denominator: 0, numerator: 0 })
    const watched = indicator('members-with-task', {
      goal: null,
      state: 'watched',
      denominator: 0,
      numerator: 0,
    })
    const { rows } = summaryBlock({ ...REPORT, indicators: [notDue, watched] })
    expect(rows.map((row) => row.slice(5, 7))).toEqual([
      ['chưa đến kỳ', 'chưa đến kỳ'],
      ['không có đối tượng', 'theo dõi'],
    ])
  })
})

describe('Theo đơn vị', () => {
  const codes = ['421', '422', 'KCQ', 'QS'] as const
  const units = codes.map((code) => unit(code, code))
  const cellsOf = (id: string, period = '2012Q4') => {
    const byUnit = codes.map((code) => ({ unit: code, ...NOTHING }))
    const { rows } = unitsBlock({ ...REPORT, period, units, indicators: [indicator(id, { byUnit })] })
    return rows.slice(1).map((row) => row[2])
  }

  it.each([
    ['hamlets-with-cell', ['chưa báo cáo', 'chưa báo cáo', 'không thuộc diện', 'không thuộc diện']],
    ['quarterly-briefings', ['chưa báo cáo', 'chưa báo cáo', 'không thuộc diện', 'không thuộc diện']],
    ['members-with-task', ['chưa báo cáo', 'chưa báo cáo', 'chưa báo cáo', 'không thuộc diện']],
    ['baseline-cells', ['chưa báo cáo', 'chưa báo cáo', 'chưa báo cáo', 'chưa báo cáo']],
  ])('tells of %s who does not owe it from who did not report it', (id, cells) => {
    expect(cellsOf(id)).toEqual(cells)
  })

  it('shows what a unit reports without owing it, and says why there is no ratio', () => {
    const byUnit = [
      { unit: '421', numerator: 0, denominator: 0 },
      { unit: 'QS', numerator: 3, denominator: 4 },
    ]
    const cells = (id: string, period: string) =>
      unitsBlock({ ...REPORT, period, units, indicators: [indicator(id, { byUnit })] })
        .rows.slice(1)
        .map((row) => row[2])
    expect(cells('hamlets-with-cell', '2012Q4')).toEqual([
      ...['không có đối tượng', 'chưa báo cáo', 'không thuộc diện', 0.75],
    ])
    expect(cells('half-year-inspections', '2012Q1')[0]).toBe('chưa đến kỳ')
  })

  it('has the other readings of the province under its figures', () => {
    const { rows } = unitsBlock({ ...REPORT, units, indicators: [indicator('hamlets-with-cell'), STRONG] })
    expect(rows[1]).toEqual([
      ...['', 'Toàn tỉnh, cách tính khác', ''],
      '74,19 %, chưa đạt. Khác kết luận nếu tính trên tổng số tổ chức cơ sở đảng',
    ])
    expect(rows).toHaveLength(2 + units.length)
  })
})
