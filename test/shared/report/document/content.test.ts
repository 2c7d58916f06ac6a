import { describe, expect, it } from 'vitest'
import { GOAL_HEADER, reportContent, WATCHED_HEADER } from '../../../../shared/report/document/content.ts'
import type { IndicatorState, Reading, ReportIndicator } from '../../../../shared/wire/api/index.ts'
import { indicator, REPORT, unit } from '../../../helpers/report.ts'

const contentOf = (...indicators: readonly ReportIndicator[]) => reportContent({ ...REPORT, indicators })

describe('what the official report says', () => {
  it('of who has handed in, and which versions count', () => {
    const units = [
      unit('412', 'A', { status: 'accepted', state: 'approved', version: 1, countedVersion: 1 }),
      unit('413', 'B', { status: 'accepted', state: 'counted', version: 2, countedVersion: 2 }),
      unit('414', 'C', { status: 'submitted', state: 'waiting', version: 1, countedVersion: null }),
      unit('415', 'D', { status: 'submitted', state: 'waiting', version: 3, countedVersion: 2 }),
      unit('416', 'E', { status: 'returned', state: 'returned', version: 2, countedVersion: 1 }),
      unit('417', 'G'),
    ]
    expect(reportContent({ ...REPORT, units }).completeness).toEqual([
      'Đến nay có 5/6 đơn vị đã nộp số liệu. Trong báo cáo này 4 đơn vị được tính (1 đã duyệt; 1 chưa ai duyệt; 2 theo bản trước, vì bản mới nhất chờ duyệt hoặc bị trả lại).',
      'Chưa nộp (1): G.',
      'Chờ duyệt, bản mới nhất chưa được tính (2): C; D (tính theo bản số 2).',
      'Bị trả lại, chưa nộp lại (1): E (tính theo bản số 1).',
    ])
  })

  it('never that nothing was approved beside figures', () => {
    const counted = { state: 'counted', version: 1, countedVersion: 1 } as const
    const all = [
      unit('412', 'A', { status: 'accepted', ...counted }),
      unit('413', 'B', { status: 'submitted', ...counted }),
    ]
    expect(reportContent({ ...REPORT, counts: 'submitted', units: all }).completeness).toEqual([
      'Đến nay có 2/2 đơn vị đã nộp số liệu. Trong báo cáo này 2 đơn vị được tính (2 chưa ai duyệt).',
    ])
    expect(reportContent({ ...REPORT, units: [unit('412', 'A')] }).completeness).toEqual([
      'Đến nay có 0/1 đơn vị đã nộp số liệu. Trong báo cáo này chưa đơn vị nào được tính.',
      'Chưa nộp (1): A.',
    ])
  })

  it('of the goals, the best states first', () => {
    const { goals, goalRows } = contentOf(
      indicator('hamlets-with-cell', { numerator: 1231, denominator: 12400, missing: 11169 }),
      indicator('organizations-strong', {
        goal: '> 75 %',
        state: 'met',
        numerator: 3,
        denominator: 4,
        missing: 0,
      }),
      indicator('organizations-weak', {
        ...{ goal: '= 0', state: 'not-reported', missing: null },
        ...{ numerator: null, denominator: null, reportedUnits: 0 },
      }),
      indicator('baseline-members', { goal: null, state: 'watched' }),
    )
    expect(goals).toEqual(['Trong 3 chỉ tiêu có mục tiêu: 1 đạt, 1 chưa đạt, 1 chưa báo cáo.'])
    expect(goalRows).toEqual([
      [
        'CT01b',
        'Khối, xóm, bản có chi bộ (kể cả tăng cường)',
        '= 100 %',
        '1.231/12.400',
        '9,93 %',
        '11.169',
        'chưa đạt (1/2 đơn vị)',
      ],
      [
        'CT03',
        'Tổ chức cơ sở đảng trong sạch, vững mạnh',
        '> 75 %',
        '3/4',
        '75,00 %',
        '0',
        'đạt (1/2 đơn vị)',
      ],
      ['CT04', 'Tổ chức cơ sở đảng yếu kém', '= 0', 'chưa báo cáo', '', '', 'chưa báo cáo'],
    ])
    for (const row of goalRows) expect(row).toHaveLength(GOAL_HEADER.length)
  })

  it('of a goal that another reading of the text contradicts', () => {
    const reading = (state: IndicatorState, numerator: number): Reading => ({
      ...{ id: 'over-all', name: 'Tính trên tổng số tổ chức cơ sở đảng', state, pace: null },
      ...{ numerator, denominator: 1565, missing: 13 },
    })
    const strong = (option: Reading) =>
      contentOf(
        indicator('organizations-strong', {
          ...{ goal: '> 75 %', state: 'met', numerator: 1161, denominator: 1501, missing: 0 },
          ...{ reportedUnits: 27, expectedUnits: 27, options: [option] },
        }),
      )
    const contrary = strong(reading('behind', 1161))
    expect(contrary.goals).toEqual([
      'Trong 1 chỉ tiêu có mục tiêu: 1 đạt.',
      'CT03 đạt, nhưng khác kết luận nếu tính trên tổng số tổ chức cơ sở đảng: 1.161/1.565 (74,19 %), chưa đạt.',
    ])
    expect(contrary.goalRows.map((row) => [row[0], row[1], row[3], row[6]])).toEqual([
      ['CT03', 'Tổ chức cơ sở đảng trong sạch, vững mạnh', '1.161/1.501', 'đạt'],
      ['', 'Khác kết luận nếu tính trên tổng số tổ chức cơ sở đảng', '1.161/1.565', 'chưa đạt'],
    ])
    const same = strong(reading('met', 1200))
    expect(same.goals).toHaveLength(1)
    expect(same.goalRows[1]?.[1]).toBe('Nếu tính trên tổng số tổ chức cơ sở đảng')
  })

  it('of what is behind a line as of what is not met', () => {
    const pace = {
      start: '2012Q1',
      from: { numerator: 1, denominator: 4 },
      due: { numerator: 1, denominator: 2 },
    }
    const { goals } = contentOf(
      indicator('hamlets-with-cell', { pace }),
      indicator('hamlets-with-resident-member'),
      indicator('organizations-strong', { state: 'incomplete' }),
    )
    expect(goals).toEqual(['Trong 3 chỉ tiêu có mục tiêu: 1 chậm, 1 chưa đạt, 1 chưa đủ số liệu.'])
  })

  it('of what is behind, with the units that lack most', () => {
    const of = (code: string, numerator: number | null, denominator: number | null = 100) => ({
      ...{ unit: code, numerator, denominator },
    })
    const units = ['1', '2', '3', '4', '5', '6', '7'].map((code) => unit(code, `Huyện ${code}`))
    const byUnit = [
      of('1', 99),
      of('2', 95),
      of('3', null, null),
      of('4', 95),
      of('5', 100),
      of('6', 90),
      of('7', 98),
    ]
    const behind = (...indicators: readonly ReportIndicator[]) =>
      reportContent({ ...REPORT, units, indicators }).behind
    expect(
      behind(indicator('hamlets-with-cell', { numerator: 577, denominator: 600, missing: 23, byUnit })),
    ).toEqual([
      {
        line: 'CT01b. Khối, xóm, bản có chi bộ (kể cả tăng cường): 577/600 (96,17 %), mục tiêu 100 %, còn thiếu 23.',
        units: 'Huyện 6 (10); Huyện 2 (5); Huyện 4 (5); Huyện 7 (2); Huyện 1 (1)',
      },
    ])
    const weak = indicator('organizations-weak', {
      goal: '= 0',
      numerator: 9,
      denominator: 10,
      missing: 9,
      byUnit,
    })
    expect(behind(weak)).toMatchObject([
      {
        line: 'CT04. Tổ chức cơ sở đảng yếu kém: 9/10 (90,00 %), mục tiêu không còn, còn phải khắc phục 9.',
        units: 'Huyện 5 (100); Huyện 1 (99); Huyện 7 (98); Huyện 2 (95); Huyện 4 (95)',
      },
    ])
    const enterprises = indicator('enterprises-admitting', {
      numerator: 6,
      denominator: 10,
      missing: 1,
      byUnit: [],
    })
    const strong = indicator('organizations-strong', {
      numerator: 6,
      denominator: 10,
      missing: 2,
      byUnit: [],
    })
    expect(behind(enterprises, strong).map(({ line, units }) => [line.split(', ').slice(-2), units])).toEqual(
      [
        [['mục tiêu từ 70 % trở lên', 'còn thiếu 1.'], ''],
        [['mục tiêu trên 75 %', 'còn thiếu 2.'], ''],
      ],
    )
    const kept = ['met', 'on-track', 'incomplete', 'not-due', 'no-subject', 'not-reported'] as const
    expect(behind(...kept.map((state) => indicator('hamlets-with-cell', { state })))).toEqual([])
  })

  it('of what is only watched', () => {
    const { watchedRows } = contentOf(
      indicator('hamlets-with-cell'),
      indicator('baseline-members', { goal: null, state: 'watched', numerator: 167740, denominator: null }),
      indicator('organizations-assessed', { goal: null, state: 'watched', numerator: 3, denominator: 4 }),
    )
    expect(watchedRows).toEqual([
      ['NEN3', 'Số đảng viên', '167.740', ''],
      ['CT03m', 'Tổ chức cơ sở đảng được đánh giá, xếp loại', '3/4', '75,00 %'],
    ])
    for (const row of watchedRows) expect(row).toHaveLength(WATCHED_HEADER.length)
  })
})
