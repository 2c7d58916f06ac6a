import { describe, expect, it } from 'vitest'
import { toDay } from '../../../../../shared/calendar/day.ts'
import { PEOPLES } from '../../../../../shared/forms/so-don-vi/peoples.ts'
import { INDICATORS } from '../../../../../shared/measures/index.ts'
import type { SheetCell, SheetGrid } from '../../../../../shared/reading/grid.ts'
import { readWorkbook } from '../../../../../shared/reading/read-workbook.ts'
import { decodeLegacy } from '../../../../../shared/reading/text/legacy/legacy.ts'
import { legacyEncodingOf } from '../../../../../shared/reading/text/legacy/legacy-encoding.ts'
import { communesOn } from '../../../../../shared/register/communes.ts'
import { REPORTING_UNITS } from '../../../../../shared/register/register.ts'
import { NQ09 } from '../../../../../shared/resolutions/nq09/resolution.ts'
import { validate } from '../../../../../shared/rules/validate.ts'
import { district } from '../../../../helpers/district.ts'
import { LEGACY_WRITINGS } from '../../../../helpers/encode-legacy.ts'

const SNAPSHOTS = [2012, 2013, 2014, 2016, 2020, 2025, 2026]
const COMMUNES = [
  ...new Set(SNAPSHOTS.flatMap((year) => communesOn(toDay(year, 7, 2)).map(({ name }) => name))),
]
const UNITS = REPORTING_UNITS.map(({ name }) => name)
const ORGANIZATIONS = COMMUNES.map((name) => `Đảng bộ xã ${name}`)
/** The words of the resolution, as the plan and the indicators give them. */
const RESOLUTION = [...NQ09.plan.map(({ content }) => content), ...INDICATORS.map(({ name }) => name)]
const NAMES = [...UNITS, ...COMMUNES, ...RESOLUTION]

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text)

/** The texts in groups of this size, as short columns. */
const columnsOf = (size: number, texts: readonly string[]): string[][] =>
  Array.from({ length: Math.floor(texts.length / size) }, (_, i) => texts.slice(i * size, (i + 1) * size))

describe('decodeLegacy', () => {
  it.each([
    ['§iÒu lÖ §¶ng Céng s¶n ViÖt Nam', 'Điều lệ Đảng Cộng sản Việt Nam'],
    ['Uû ban nh©n d©n', 'Uỷ ban nhân dân'],
    ['§¶NG', 'ĐẢNG'],
    ['®¶NG Bé X· Hµ HUY TËP', 'ĐẢNG BỘ XÃ HÀ HUY TẬP'],
    ['§¶NG ñy x·', 'ĐẢNG ủy xã'],
    ["H'Rª", "H'Rê"],
    ['toμn', 'toàn'],
    ['T\u00ad¬ng D\u00ad¬ng', 'Tương Dương'],
    ['T¬ng D¬ng, n¬i khai tr¬ng', 'Tương Dương, nơi khai trương'],
    ['tríc', 'trước'],
    ['PH¬NG', 'PHƯƠNG'],
    ['T¥ng D¥ng, ¥ng', 'TƯƠng DƯƠng, ƯƠng'],
    ['µ¸¶·¹ ¨»¾¼½Æ ©ÇÊÈÉË', 'àáảãạ ăằắẳẵặ âầấẩẫậ'],
  ])('reads TCVN3 %s', (text, unicode) => {
    expect(decodeLegacy(text, 'TCVN3')).toBe(unicode)
  })

  it.each([
    ['Nhaán vaøo ñaây', 'Nhấn vào đây'],
    ['Voán ñaàu tö tröïc tieáp', 'Vốn đầu tư trực tiếp'],
    ['ÑAÛNG UÛY', 'ĐẢNG ỦY'],
    ['ÑAÛNG BOÄ', 'ĐẢNG BỘ'],
    ['Ñaûng boä thò traán Caàu Giaùt', 'Đảng bộ thị trấn Cầu Giát'],
    ['Öùng cöû, ÔÛ, Thò, Nghóa, Yeân, kyõ', 'Ứng cử, Ở, Thị, Nghĩa, Yên, kỹ'],
  ])('reads VNI %s', (text, unicode) => {
    expect(decodeLegacy(text, 'VNI')).toBe(unicode)
  })

  it.each(LEGACY_WRITINGS)('turns every name to $name and back', ({ encoding, write, shows }) => {
    const isClear = (name: string) =>
      shows(name) === name.normalize('NFC') ||
      write(name)
        .split(' ')
        .some((word) => /[A-Z].*[A-Z]/.test(word))
    for (const name of NAMES.filter(isClear)) expect(decodeLegacy(write(name), encoding)).toBe(shows(name))
  })
})

describe('legacyEncodingOf', () => {
  it.each(LEGACY_WRITINGS)('tells $name in every column of one organization, unit or plan', (writing) => {
    for (const name of [...ORGANIZATIONS, ...UNITS, ...NQ09.plan.map(({ content }) => content)]) {
      expect([name, legacyEncodingOf([writing.write(name)])]).toEqual([name, writing.encoding])
    }
  })

  it.each(LEGACY_WRITINGS)('tells $name in columns of five bare names, and never the other', (writing) => {
    const names = COMMUNES.filter((name) => !isAscii(name))
    for (const column of columnsOf(5, names)) {
      expect([column, legacyEncodingOf(column.map(writing.write))]).toEqual([column, writing.encoding])
    }
    for (const size of [1, 2, 3, 4]) {
      for (const column of columnsOf(size, names))
        expect([null, writing.encoding]).toContain(legacyEncodingOf(column.map(writing.write)))
    }
  })

  it('leaves every Unicode name alone, by itself and together', () => {
    const names = [...NAMES, ...ORGANIZATIONS, ...PEOPLES.flat()]
    for (const name of names) {
      expect([name, legacyEncodingOf([name]), legacyEncodingOf([name.toUpperCase()])]).toEqual([
        name,
        null,
        null,
      ])
    }
    expect(legacyEncodingOf(names)).toBeNull()
  })

  it.each([
    [['Xã Nghĩa Bình', 'Xã Tà Cạ', '100 m²']],
    [['Nguyễn Văn Toaàn', 'Lê Hoàng', 'Ngô Thị Có', 'Hoàng Đức Đóng']],
    [['Björn', 'Müller', 'José', 'Hélène', 'Peña', 'Søren', 'Zoë', 'François', 'Åse', 'João']],
    [['Nguyễn Björn', 'Trần Thị Hà', 'Lê Müller']],
    [['Ðảng bộ', 'Ðức']],
    [['✓', '', 'x']],
  ])('leaves %j alone', (texts) => {
    expect(legacyEncodingOf(texts)).toBeNull()
  })
})

describe('a workbook typed before Unicode', () => {
  const isCode = (text: string): boolean => /^[\dA-Z/-]+$/.test(text)

  it.each(LEGACY_WRITINGS)('is read whole from $name, headers and labels too', ({ encoding, write }) => {
    const writeCell = (cell: SheetCell): SheetCell =>
      typeof cell === 'string' && !isCode(cell) ? write(cell) : cell
    const grids = district().map(
      (grid): SheetGrid => ({ ...grid, cells: grid.cells.map((row) => row.map(writeCell)) }),
    )
    const issues = validate(readWorkbook(grids))
    expect(new Set(issues.map(({ rule }) => rule))).toEqual(new Set(['column.legacy-encoding']))
    expect(issues.every(({ message }) => message.includes(encoding))).toBe(true)
  })

  it('keeps the cells that are Unicode already', () => {
    const names = [
      '§¶ng bé bé phËn Gi¸o dôc',
      'Chi bé xãm §«ng',
      'Chi bé Tr\u00adêng TiÓu häc',
      'Chi bé Tr¹m Y tÕ',
      'Chi bé th«n B×nh S¬n',
    ]
    const changes = { organizations: Object.fromEntries(names.map((name, i) => [i + 3, { name }])) }
    const all = validate(readWorkbook(district(changes)))
    expect(all.map(({ rule }) => rule)).toContain('column.legacy-encoding')
    const [issue] = all.filter(({ rule }) => rule === 'column.legacy-encoding')
    const values = issue?.fixes?.map(({ value }) => value)
    expect(values).toHaveLength(5)
    expect(values).toContain('Chi bộ xóm Đông')
  })
})
