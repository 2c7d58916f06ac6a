import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toMojibake } from '../../../../local/sample/plant/to-mojibake.ts'
import { toDay } from '../../../../shared/calendar/day.ts'
import { SHEETS } from '../../../../shared/forms/so-don-vi/index.ts'
import { readWorkbook } from '../../../../shared/reading/read-workbook.ts'
import { fromMojibake, isMojibake } from '../../../../shared/reading/text/mojibake.ts'
import { communesOn } from '../../../../shared/register/communes.ts'
import { REPORTING_UNITS } from '../../../../shared/register/register.ts'
import { validate } from '../../../../shared/rules/validate.ts'
import { district } from '../../../helpers/district.ts'
import { LEGACY_WRITINGS } from '../../../helpers/encode-legacy.ts'

const NAMES = [
  ...communesOn(toDay(2012, 12, 31)).map(({ name }) => `Đảng bộ xã ${name}`),
  ...REPORTING_UNITS.map(({ name }) => name),
  ...[
    'Nguyễn Văn An',
    'Lê Hà',
    'Có',
    'Nữ',
    'À',
    'Ông Đỗ',
    'Chi bộ “Mường” – số 3',
    'Trần Thị Ý',
    'Phú Quý, 100 m²',
  ],
]

describe.each([
  ['Windows-1252', 'windows-1252'],
  ['Latin-1', 'latin1'],
] as const)('UTF-8 read as %s', (_, as) => {
  it('is read back, however often it happened', () => {
    for (const name of NAMES) {
      const [once, upper] = [toMojibake(name, as), toMojibake(name.toUpperCase(), as)]
      const texts = [once, toMojibake(once, as), toMojibake(toMojibake(once, as), as), upper]
      const wanted = [name, name, name, name.toUpperCase()]
      expect(texts.map(fromMojibake)).toEqual(wanted)
    }
  })
})

describe('fromMojibake', () => {
  it('leaves Unicode and legacy texts alone', () => {
    for (const name of NAMES) {
      const texts = [name, name.toUpperCase(), ...LEGACY_WRITINGS.map(({ write }) => write(name))]
      expect(texts.filter((text) => fromMojibake(text) !== null || isMojibake(text))).toEqual([])
    }
  })

  it.each([
    'XÃ\u00a0NAM ANH',
    'XÃ\u00a0',
    'XÃ – PHƯỜNG',
    '«Quá»…',
    'Müller',
    'Nguyá»n',
    'Nguyá»…n Văn',
    'BjÃ¶rn',
    'Ã',
    '100 m²',
    '',
  ])('is null for %j', (text) => {
    expect(fromMojibake(text)).toBeNull()
  })

  it('never throws, and never gives what is no Vietnamese', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aÃáâÄÆ»º…°\u00a0\u0090“nN ') }), (text) => {
        expect(fromMojibake(fromMojibake(text) ?? '')).toBeNull()
      }),
    )
  })
})

describe('isMojibake', () => {
  it.each(['Nguyá»…n V?n', 'Nguyá»…n \ufffd', 'BÃ¹i XuÃ¢n BjÃ¶rn', 'Nguyá»…n Müller'])(
    'is so of %j',
    (text) => {
      expect(isMojibake(text)).toBe(true)
    },
  )
  it.each(['XÃ\u00a0NAM XÃ\u00a0ANH', '“XÃ” A', 'Quá»', 'Nguyễn á»…', 'BjÃ¶rn', 'Â°'])(
    'is not so of %j',
    (text) => {
      expect(isMojibake(text)).toBe(false)
    },
  )
})

describe('a workbook whose headers, labels and lists went through it', () => {
  it('is read as it was meant', () => {
    const whole = district({ enterprises: {} })
    const grids = whole.map((grid) => ({
      ...grid,
      cells: grid.cells.map((row) =>
        row.map((cell) => (typeof cell === 'string' ? toMojibake(cell, 'windows-1252') : cell)),
      ),
    }))
    const issues = validate(readWorkbook(grids))
    expect(new Set(issues.map(({ rule }) => rule))).toEqual(new Set(['cell.broken-text']))
    const clean = new Map(whole.map(({ name, cells }) => [name, cells]))
    for (const { sheet, row, value, fix } of issues) {
      expect(clean.get(sheet)?.[(row ?? 0) - 1], `${value}`).toContain(fix)
    }
    expect(new Set(issues.map(({ sheet }) => sheet)).size).toBe(Object.keys(SHEETS).length - 1)
  })
})
