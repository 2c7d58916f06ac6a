import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldLabel, foldListValue, foldPeople } from '../../../shared/reading/fold.ts'

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
    ['Nguye\u0302\u0303n', 'Nguyễn'],
  ])('reads %s like %s', (a, b) => {
    expect(fold(a)).toBe(fold(b))
  })

  it.each([
    ['Châu Bính', 'Châu Bình'],
    ['quý', 'qúy'],
    ['hoàn', 'hoan'],
    ['Quỳ', 'Quý'],
  ])('keeps %s apart from %s', (a, b) => {
    expect(fold(a)).not.toBe(fold(b))
  })

  it('leaves the tone of a syllable that goes on where it is', () => {
    expect(fold('Hoàn Toàn Quỳ Huỳnh')).toBe('hoàn toàn quỳ huỳnh')
  })

  it('changes nothing the second time', () => {
    const letters = fc.constantFrom(...'aăâbcdđeêhioôơuưyòóùủỳÐðƉ \u00a0\u200b*:(ÁẢ')
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
  ])('reads %s as the label', (label) => {
    expect(foldLabel(label)).toBe('ngày sinh')
  })

  it('takes away one bracket, not two', () => {
    expect(foldLabel('Số (a) (b)')).toBe('số (a)')
  })
})

describe('foldListValue', () => {
  it.each([
    'Trong sạch vững mạnh',
    'trong sạch; vững mạnh',
    'Trong sạch - vững mạnh',
    'TRONG SẠCH, VỮNG MẠNH',
  ])('reads %s as one value', (value) => {
    expect(foldListValue(value)).toBe('trong sạch vững mạnh')
  })
})

describe('foldPeople', () => {
  it.each([
    ["H'Mông", 'HMông'],
    ['Khơ-mú', 'Khơ Mú'],
    ['Ơ-đu', 'Ơ Đu'],
  ])('reads %s like %s', (a, b) => {
    expect(foldPeople(a)).toBe(foldPeople(b))
  })
})
