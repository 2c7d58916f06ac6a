import { describe, expect, it } from 'vitest'
import { textReader, valueReader } from '../../../../../shared/reading/table/columns/legacy-cells.ts'
import { legacyEncodingOf } from '../../../../../shared/reading/text/legacy/legacy-encoding.ts'
import { LEGACY_WRITINGS } from '../../../../helpers/encode-legacy.ts'

const NAMES = [
  ...['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Quang Dũng', 'Phạm Thị Thủy', 'Lò Văn Tùng', 'Hoàng Thị Hạnh'],
  ...['Vi Văn Tú', 'Đặng Hữu Phúc', 'Lô Thị Lễ', 'Hồ Bá Quế', 'Võ Thị Ánh', 'Lương Thị Từ', 'Bùi Đức Tiến'],
  ...['Cao Thị Nga', 'Lê Thị Lan', 'Vừ Bá Xò', 'Nguyễn Thị Bé', 'Cao Xuân Huệ', 'Mùa A Dơ', 'Già Y Pà'],
]

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()

/** What programs did to texts whose encoding they did not know. */
const PROGRAMS: Readonly<Record<string, (text: string) => string>> = {
  nothing: (text) => text,
  UPPER: (text) => text.toUpperCase(),
  LOWER: (text) => text.toLowerCase(),
  PROPER: (text) => text.replace(/\p{L}+/gu, capital),
  'PROPER by spaces': (text) => text.split(' ').map(capital).join(' '),
  NFKC: (text) => text.normalize('NFKC'),
  'UPPER and NFKC': (text) => text.toUpperCase().normalize('NFKC'),
}

const CASES = LEGACY_WRITINGS.flatMap((writing) =>
  Object.entries(PROGRAMS).map(([program, run]) => [writing.name, program, writing, run] as const),
)

describe('a column of names', () => {
  it.each(CASES)('in %s after %s is repaired rightly or not at all', (_, __, { encoding, write }, run) => {
    const texts = NAMES.map((name) => run(write(name)))
    expect(legacyEncodingOf(texts)).toBe(encoding)
    const read = textReader(encoding, texts)
    const wrong = texts.flatMap((text, i) => {
      const value = read(text)
      const isRight = value === null || value === text || value.toLowerCase() === NAMES[i]?.toLowerCase()
      return isRight ? [] : [`${text} → ${value}`]
    })
    expect(wrong).toEqual([])
  })

  it.each(LEGACY_WRITINGS)('in $name is repaired whole', ({ encoding, write }) => {
    const texts = NAMES.map(write)
    const repaired = texts.map(textReader(encoding, texts))
    expect(repaired.map((text) => text?.toLowerCase())).toEqual(NAMES.map((name) => name.toLowerCase()))
  })

  it('gets back the capitals that PROPER put behind signs', () => {
    const texts = ['Ph¹M V¨N B×Nh', 'TrÇN V¨N An', 'Hoµng H¹Nh']
    expect(texts.map(textReader('TCVN3', texts))).toEqual(['Phạm Văn Bình', 'Trần Văn An', 'Hoàng Hạnh'])
  })
})

describe('a mixed column', () => {
  it('keeps what is Unicode, and goes with the words that are known', () => {
    const texts = [
      'Đảng bộ xã Nam Anh',
      '§¶ng bé x· Quúnh L\u00adu',
      'Chi bé 3',
      'Chi bộ 4',
      'Lê Hà',
      'Xóm 5',
      '×',
      'Müller',
    ]
    expect(texts.map(textReader('TCVN3', texts))).toEqual([
      'Đảng bộ xã Nam Anh',
      'Đảng bộ xã Quỳnh Lưu',
      'Chi bộ 3',
      'Chi bộ 4',
      'Lê Hà',
      'Xóm 5',
      null,
      null,
    ])
  })

  it('of a list keeps every value', () => {
    const isValue = (text: string) => ['Có', 'Không'].includes(text.trim())
    expect(['Có', ' Có', 'Cã', 'Kh«ng', 'ü', 'Cú'].map(valueReader('TCVN3', isValue))).toEqual([
      'Có',
      'Có',
      'Có',
      'Không',
      null,
      null,
    ])
  })
})
