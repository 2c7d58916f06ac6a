import { decodeLegacy, LEGACY_ENCODINGS } from '../../reading/text/legacy/legacy.ts'
import { atLabel } from '../finding.ts'
import { rule } from '../rule.ts'
import { includesWords } from '../words.ts'

/** Words that tell the kind of a committee or area and may be left out or put otherwise. */
const KIND_WORDS =
  /(?<!\p{L})(?:đảng bộ|đảng ủy|huyện ủy|thành ủy|thị ủy|tỉnh|huyện|thành phố|thị xã|xã|phường)(?!\p{L})/gu

export const unitNameDiffers = rule({
  id: 'workbook.unit-name-differs',
  severity: 'warning',
  must: 'Tên đơn vị, nếu ghi, phải có tên của đơn vị mà Mã đơn vị chỉ.',
  source: { text: 'Danh mục đơn vị báo cáo của tỉnh', confidence: 'sure' },
  example: {
    right: 'Mã 421, tên “Huyện ủy Quỳnh Lưu”',
    wrong: 'Mã 421 (Huyện ủy Quỳnh Lưu), tên “Huyện ủy Quỳ Hợp”',
  },
  needs: [],
  *check({ info, unit }) {
    const { text = '' } = info?.values.unitName ?? {}
    if (!info || !unit || text === '') return
    const readings = [text, ...LEGACY_ENCODINGS.map((encoding) => decodeLegacy(text, encoding))]
    if (readings.some((reading) => includesWords(reading, unit.name, KIND_WORDS))) return
    yield atLabel(
      'info',
      'unitName',
      info.values.unitName,
      `Tên đơn vị ghi “${text}” nhưng mã ${unit.code} là của ${unit.name}; hãy xem lại Mã đơn vị hoặc Tên đơn vị.`,
    )
  },
})
