import { expect, it } from 'vitest'
import { THRESHOLDS } from '../../../../shared/resolutions/thresholds.ts'
import { historyDenominatorShrank } from '../../../../shared/rules/history/denominator-shrank.ts'
import { testHistoryRule } from '../../../helpers/test-history-rule.ts'

const strong = (numerator: number, denominator: number) => ({
  totals: { 'organizations-strong': [numerator, denominator] as const },
})

testHistoryRule(historyDenominatorShrank, {
  accepts: {
    'a fall of exactly 10 %': [strong(80, 100), strong(80, 90)],
    'a share that stayed': [strong(80, 100), strong(40, 50)],
    'nothing left to count': [strong(80, 100), strong(0, 0)],
    'nothing before': [strong(0, 0), strong(1, 2)],
    'not reported now': [strong(80, 100), { totals: { 'organizations-strong': null } }],
    'not reported before': [{}, strong(80, 100)],
    'a count': [
      { totals: { 'baseline-members': [90, null] } },
      { totals: { 'baseline-members': [9, null] } },
    ],
    'the quarters of a new year': [
      { totals: { 'quarterly-briefings': [3, 4] } },
      { totals: { 'quarterly-briefings': [1, 1] } },
    ],
  },
  rejects: {
    'one more than 10 %': [
      { ...strong(80, 100), organizations: { CB01: 5, CB02: 7 } },
      { ...strong(80, 89), organizations: { CB02: 7 } },
      ['CT03: 80/89'],
    ],
  },
  says: 'Chỉ tiêu CT03 “Tổ chức cơ sở đảng trong sạch, vững mạnh” tăng từ 80/100 lên 80/89 trong khi mẫu số giảm quá 10 %; các tổ chức không còn: CB01; hãy xem có bỏ sót đối tượng nào không, nếu đúng thì xác nhận kèm lý do.',
})

it.each([
  [0, 'không tổ chức nào rời khỏi trang Tổ chức;'],
  [10, 'không còn: C1, C2, C3, C4, C5, C6, C7, C8, C9, C10;'],
  [12, 'không còn: C1, C2, C3, C4, C5, C6, C7, C8, C9, C10 và 2 mã nữa;'],
])('names at most ten of %i codes that left', (left, words) => {
  const organizations = Object.fromEntries(Array.from({ length: left }, (_, i) => [`C${i + 1}`, 5]))
  const fact = (total: readonly [number, number]) => ({
    total,
    byType: {},
    byArea: {},
    options: {},
    parts: {},
  })
  const handed = (total: readonly [number, number]) => ({ facts: { 'organizations-strong': fact(total) } })
  const [thresholds] = THRESHOLDS
  if (!thresholds) throw new Error('no thresholds')
  const [found] = historyDenominatorShrank.check(
    { organizations, ...handed([80, 100]) },
    { organizations: {}, ...handed([80, 80]) },
    thresholds,
  )
  expect(found?.message).toContain(words)
})
