import { thresholdsOfPeriod } from '../../resolutions/thresholds.ts'
import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const memberCardFormat = rule({
  id: 'member.card-format',
  severity: 'warning',
  must: 'Số thẻ đảng viên gồm 8 chữ số.',
  source: { text: 'Hướng dẫn 02-HD/QU của Quận ủy Long Biên (28/3/2012)', confidence: 'sure' },
  example: { right: 'Số thẻ 00123456', wrong: 'Số thẻ 123456 (mất hai số 0 ở đầu)' },
  needs: ['members'],
  *check({ members, period }) {
    const { cardDigits } = thresholdsOfPeriod(period)
    const { cardNumber } = members.columns
    const pattern = new RegExp(`^[0-9]{${cardDigits}}$`)
    for (let i = 0; i < members.size; i++) {
      if (!cardNumber.isKnown(i) || pattern.test(cardNumber.at(i))) continue
      const message = `Số thẻ “${cardNumber.at(i)}” không phải là ${cardDigits} chữ số; hãy ghi đúng như trên thẻ, kể cả các số 0 ở đầu.`
      yield atCell(members, i, 'cardNumber', message)
    }
  },
})
