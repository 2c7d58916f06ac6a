import { INDICATORS } from '../../measures/catalogue.ts'
import type { Ratio } from '../../measures/fact.ts'
import type { Handed, HistoryRule } from './history-rule.ts'
import { leftCodes } from './left-codes.ts'

const MOST_CODES = 10

const showLeft = (codes: readonly string[]): string => {
  if (codes.length === 0) return 'không tổ chức nào rời khỏi trang Tổ chức'
  const more = codes.length - MOST_CODES
  return `các tổ chức không còn: ${codes.slice(0, MOST_CODES).join(', ')}${more > 0 ? ` và ${more} mã nữa` : ''}`
}

/** Whether the share rose while its denominator fell by more than so many percent; on integers. */
const roseByShrinking = ([n0, d0]: Ratio, [n, d]: Ratio, percent: number): boolean =>
  d0 !== null && d !== null && n * d0 > n0 * d && 100 * (d0 - d) > percent * d0

/** The denominators of duties are quarters of the year: they start again every year, and nothing left. */
const COMPARED = INDICATORS.filter(({ counts }) => counts !== 'duties' && counts !== 'plan')

const totalOf = ({ facts }: Handed, id: string): Ratio | null => facts[id]?.total ?? null

export const historyDenominatorShrank: HistoryRule = {
  id: 'history.denominator-shrank',
  severity: 'warning',
  must: 'Tỷ lệ của một chỉ tiêu không tăng lên nhờ mẫu số giảm quá 10 % so với bản trước.',
  source: {
    text: 'Đối chiếu với bản đã duyệt gần nhất của kỳ; nếu chưa có thì với bản được tính của kỳ gần nhất trong bốn quý trước',
    confidence: 'sure',
  },
  example: { right: 'Bản trước 80/100, bản mới 80/90', wrong: 'Bản trước 80/100, bản mới 80/89' },
  *check(previous, next, { shrinkPercent }) {
    const left = showLeft(leftCodes(previous, next))
    for (const { id, code, name } of COMPARED) {
      const before = totalOf(previous, id)
      const after = totalOf(next, id)
      if (!before || !after || !roseByShrinking(before, after, shrinkPercent)) continue
      const message = `Chỉ tiêu ${code} “${name}” tăng từ ${before.join('/')} lên ${after.join('/')} trong khi mẫu số giảm quá ${shrinkPercent} %; ${left}; hãy xem có bỏ sót đối tượng nào không, nếu đúng thì xác nhận kèm lý do.`
      yield { code: null, value: `${code}: ${after.join('/')}`, message }
    }
  },
}
