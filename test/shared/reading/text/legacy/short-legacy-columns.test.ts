import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../../../shared/reading/read-workbook.ts'
import { validate } from '../../../../../shared/rules/validate.ts'
import { district } from '../../../../helpers/district.ts'

/** The issues at the names of the four hamlets, with what they would write. */
const issuesOf = (names: readonly string[]) => {
  const hamlets = Object.fromEntries(names.map((name, i) => [i + 2, { name }]))
  return validate(readWorkbook(district({ hamlets }))).map(({ rule, cell, fix, fixes }) => [
    rule,
    cell,
    fixes?.map(({ value }) => value) ?? fix,
  ])
}

const each = (write: (i: number) => string): readonly string[] => [1, 2, 3, 4].map(write)

describe('a short column of names with few different words', () => {
  it.each([
    ['VNI', (i: number) => `Xoùm ${i}`, (i: number) => `Xóm ${i}`],
    ['VNI', (i: number) => `Baûn ${i}`, (i: number) => `Bản ${i}`],
    ['VNI', (i: number) => `Thoân ${i}`, (i: number) => `Thôn ${i}`],
    ['TCVN3', (i: number) => `B¶n ${i}`, (i: number) => `Bản ${i}`],
    ['TCVN3', (i: number) => `Th«n ${i}`, (i: number) => `Thôn ${i}`],
    ['TCVN3', (i: number) => `Khèi ${i}`, (i: number) => `Khối ${i}`],
    ['TCVN3', (i: number) => `Tæ ${i}`, (i: number) => `Tổ ${i}`],
    ['TCVN3', (i: number) => `B¶n ${'ABCD'.charAt(i - 1)}`, (i: number) => `Bản ${'ABCD'.charAt(i - 1)}`],
    ['TCVN3', (i: number) => `B¶n ${'I'.repeat(i)}`, (i: number) => `Bản ${'I'.repeat(i)}`],
    ['TCVN3', () => 'B¶n Mêng', () => 'Bản Mường'],
    [
      'TCVN3',
      (i: number) => `${i % 2 ? 'B¶n' : 'Th«n'} ${i}`,
      (i: number) => `${i % 2 ? 'Bản' : 'Thôn'} ${i}`,
    ],
  ])('in %s is one issue with all repairs: %s', (_, write, meant) => {
    expect(issuesOf(each(write))).toEqual([['column.legacy-encoding', 'B1', each(meant)]])
  })

  it('names its one legacy cell', () => {
    for (const word of ['B¶n', 'Xoùm', 'Th«n']) {
      expect(issuesOf([`${word} 1`, 'Bản 2', 'Bản 3', 'Bản 4'])).toEqual([['cell.broken-text', 'B2', null]])
    }
  })

  it('is Unicode whatever stray sign stands in it', () => {
    for (const sign of 'ü×·«¬ªµ¹÷£¥¤¦ñûþ\u00ad') {
      for (const name of [`Xóm ${sign}`, `${sign} Xóm`, `Xóm${sign}`, `${sign}Xóm`, sign]) {
        const rules = issuesOf(each(() => name)).map(([rule]) => rule)
        expect([name, new Set(rules).has('column.legacy-encoding')]).toEqual([name, false])
      }
    }
  })
})
