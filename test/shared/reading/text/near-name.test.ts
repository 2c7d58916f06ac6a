import { describe, expect, it } from 'vitest'
import { distanceOfNames, haveSameWords, wordsOfName } from '../../../../shared/reading/text/near-name.ts'

describe('the words of a name', () => {
  it('are folded, without punctuation and bracket', () => {
    expect(wordsOfName('MÃ KHỐI, xóm;bản: (ghi mã)')).toEqual(['mã', 'khối', 'xóm', 'bản'])
    expect(wordsOfName(' - ')).toEqual([])
    expect(wordsOfName('a '.repeat(200))).toEqual([])
  })
})

describe('the distance of two names', () => {
  it.each([
    ['Giới tinh', 'Giới tính', 1],
    ['Giới  TÍNH *', 'Giới tính', 0],
    ['Mã khối - xóm - bản', 'Mã khối, xóm, bản', 0],
    ['', 'Kỳ', Number.POSITIVE_INFINITY],
    ['…', 'Kỳ', Number.POSITIVE_INFINITY],
  ])('%j, %j: %d', (a, b, distance) => {
    expect(distanceOfNames(a, b, 5)).toBe(distance)
    expect(distanceOfNames(b, a, 5)).toBe(distance)
  })
})

describe('two names', () => {
  it.each([
    ['Họ tên', 'Họ và tên'],
    ['Họ và tên khai sinh', 'Họ và tên'],
    ['Ngày tháng năm sinh', 'Ngày sinh'],
    ['Ngày, tháng, năm sinh', 'Ngày sinh'],
    ['Ngày được kết nạp vào Đảng', 'Ngày vào Đảng'],
    ['Mã số tổ chức đảng', 'Mã tổ chức'],
    ['Tên khối xóm', 'Tên khối, xóm, bản'],
  ])('hold the same words but for some: %s, %s', (a, b) => {
    expect([haveSameWords(a, b), haveSameWords(b, a)]).toEqual([true, true])
  })

  it.each([
    ['Tên', 'Họ và tên'],
    ['Họ và', 'Họ và tên'],
    ['Tên họ', 'Họ và tên'],
    ['Nơi sinh', 'Ngày sinh'],
    ['Ngày chính thức vào Đảng', 'Ngày vào Đảng dự bị'],
    ['', ''],
    ['Giới', 'Giới tính'],
  ])('do not: %s, %s', (a, b) => {
    expect([haveSameWords(a, b), haveSameWords(b, a)]).toEqual([false, false])
  })
})
