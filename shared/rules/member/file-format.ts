import { thresholdsOfPeriod } from '../../resolutions/thresholds.ts'
import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const memberFileFormat = rule({
  id: 'member.file-format',
  severity: 'warning',
  must: 'Số lý lịch gồm 6 chữ số và 1 đến 3 chữ cái.',
  source: { text: 'Hướng dẫn 02-HD/QU của Quận ủy Long Biên (28/3/2012)', confidence: 'sure' },
  example: { right: 'Số lý lịch 012345NA', wrong: 'Số lý lịch 12345NA' },
  needs: ['members'],
  *check({ members, period }) {
    const { fileDigits, fileLetters } = thresholdsOfPeriod(period)
    const { fileNumber } = members.columns
    const pattern = new RegExp(`^[0-9]{${fileDigits}}\\p{L}{1,${fileLetters}}$`, 'u')
    for (let i = 0; i < members.size; i++) {
      if (!fileNumber.isKnown(i) || pattern.test(fileNumber.at(i))) continue
      const message = `Số lý lịch “${fileNumber.at(i)}” không đúng dạng ${fileDigits} chữ số và 1 đến ${fileLetters} chữ cái viết liền; hãy ghi đúng như trên lý lịch, kể cả các số 0 ở đầu.`
      yield atCell(members, i, 'fileNumber', message)
    }
  },
})
