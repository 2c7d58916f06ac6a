import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldLabel, foldListValue, foldPeople } from '../../../../shared/reading/text/fold.ts'

describe('fold', () => {
  it.each([
    ['HUYỆN UỶ', 'huyện ủy'],
    ['Nghĩa Hòa', 'Nghĩa Hoà'],
    ['Thúy', 'Thuý'],
    ['khỏe', 'khoẻ'],
    ['Ðảng bộ', 'Đảng bộ'],
    ['Ɖảng bộ', 'đảng bộ'],
    ['Họ\u00a0và  tên', 'Họ và tên'],
    ['Có\u200b', 'có'],
    ['Có\u200f\u2060\ufeff', 'có'],
    ['C\ud800ó\udc00', 'có'],
    [' \tHọ\n tên ', 'họ tên'],
    ['ðoàn ɖoàn', 'đoàn đoàn'],
    ['QUÝ Quý', 'quý quý'],
    ['Nguye\u0302\u0303n', 'Nguyễn'],
  ])('reads %s like %s', (a, b) => {
    expect(fold(a)).toBe(fold(b))
  })

  it.each([
    ['Châu Bính', 'Châu Bình'],
    ['quý', 'qúy'],
    ['hoàn', 'hoan'],
    ['Quỳ', 'Quý'],
    ['có \u{2070e}', 'có'],
  ])('keeps %s apart from %s', (a, b) => {
    expect(fold(a)).not.toBe(fold(b))
  })

  it('moves every tone of oa, oe and uy at the end of a syllable', () => {
    expect(fold('hoà hoá hoả hoã hoạ')).toBe('hòa hóa hỏa hõa họa')
    expect(fold('hoè hoé hoẻ hoẽ hoẹ')).toBe('hòe hóe hỏe hõe họe')
    expect(fold('thuỳ thuý thuỷ thuỹ thuỵ')).toBe('thùy thúy thủy thũy thụy')
    expect(fold('hoà, thuỷ.')).toBe('hòa, thủy.')
  })

  it('leaves the tone of a syllable that goes on where it is', () => {
    expect(fold('Hoàn Toàn Quỳ Huỳnh')).toBe('hoàn toàn quỳ huỳnh')
    expect(fold('hòan thuýt qúy')).toBe('hòan thuýt qúy')
  })

  it('changes nothing the second time', () => {
    const letters = fc.constantFrom(...'aăâbcdđeêhioôơuưyàáẹòóùủỳÐðƉ \u00a0\u200b*:(ÁẢ')
    fc.assert(
      fc.property(fc.array(letters), (characters) => {
        const once = fold(characters.join(''))
        expect(fold(once)).toBe(once)
      }),
    )
  })
})

describe('foldLabel', () => {
  it.each([
    'Ngày sinh (ngày/tháng/năm)',
    'Ngày sinh *',
    'ngày sinh:',
    'NGÀY SINH (1) *',
    'Ngày sinh [bắt buộc]',
    'Ngày sinh (ngày, tháng) :*',
    'Ngày sinh** ::',
    'Ngày sinh()',
  ])('reads %s as the label', (label) => {
    expect(foldLabel(label)).toBe('ngày sinh')
  })

  it('takes away one bracket, not two', () => {
    expect(foldLabel('Số (a) (b)')).toBe('số (a)')
    expect(foldLabel('Số [a][b]')).toBe('số [a]')
    expect(foldLabel('Số ((a)')).toBe('số (')
    expect(foldLabel('(a) Số')).toBe('(a) số')
    expect(foldLabel('*Số: a')).toBe('*số: a')
  })
})

describe('foldListValue', () => {
  it.each([
    'Trong sạch vững mạnh',
    'trong sạch; vững mạnh',
    'Trong sạch - vững mạnh',
    'TRONG SẠCH, VỮNG MẠNH',
    'Trong sạch,vững - mạnh;',
    'Trong sạch – vững—mạnh',
    '-Trong sạch‐vững‑mạnh (TSVM)',
  ])('reads %s as one value', (value) => {
    expect(foldListValue(value)).toBe('trong sạch vững mạnh')
  })
})

describe('foldPeople', () => {
  it.each([
    ["H'Mông", 'HMông'],
    ['Khơ-mú', 'Khơ Mú'],
    ['Ơ-đu', 'Ơ Đu'],
    ['H’Mông H‘Mông H`Mông H´Mông', 'HMông-HMông‐HMông–H Mông'],
    ['Khơ—Mú‑', 'Khơ  Mú'],
  ])('reads %s like %s', (a, b) => {
    expect(foldPeople(a)).toBe(foldPeople(b))
  })
})
