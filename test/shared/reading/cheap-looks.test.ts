import { describe, expect, it } from 'vitest'
import { GENDER } from '../../../shared/forms/so-don-vi/lists.ts'
import type { SheetCell } from '../../../shared/reading/grid.ts'
import {
  isFormulaError,
  type ProblemSink,
  readText,
} from '../../../shared/reading/table/columns/cell-reader.ts'
import { isPeople } from '../../../shared/reading/table/columns/choice-columns.ts'
import { mayBeLabel } from '../../../shared/reading/table/rows/row-label.ts'
import { valuesOf } from '../../../shared/reading/table/values-of.ts'
import { fullDayOf } from '../../../shared/reading/text/parse-date.ts'
import { isValueOf } from '../../../shared/reading/text/parse-list.ts'
import { isVietnameseSyllable } from '../../../shared/reading/text/syllable.ts'
import { faultsOf, isBlankCell, shownText } from '../../../shared/reading/text/text.ts'

const DAY: SheetCell = { kind: 'date', day: 15_000, precision: 'day', shown: '26/1/2011' }
const MONTH: SheetCell = { kind: 'date', day: 15_000, precision: 'month' }
const ERROR: SheetCell = { kind: 'error', shown: '#REF!' }

describe('fullDayOf', () => {
  it('is the day of a full date cell, and of nothing else', () => {
    expect([DAY, MONTH, ERROR, null, '26/1/2011', 15_000, true].map(fullDayOf)).toEqual([
      15_000,
      ...Array(6).fill(Number.NaN),
    ])
  })
})

describe('isFormulaError', () => {
  it('knows errors as cells and as texts', () => {
    const errors = [
      '#REF!',
      '#n/a ',
      '#DIV/0!',
      '\u200e#N/A',
      'Loading...',
      'Đang tải...',
      'Đang tải…',
      '\u200bLoading...',
      'Loading...\u200b',
      ERROR,
    ]
    for (const cell of errors) expect([cell, isFormulaError(cell)]).toEqual([cell, true])
    const others = [
      '#',
      'REF!',
      '1',
      '',
      null,
      7,
      true,
      DAY,
      ' #N/A',
      'Loading',
      'Lan...',
      'Đang tải dữ liệu...',
      '…',
      '\u200b',
    ]
    for (const cell of others) expect([cell, isFormulaError(cell)]).toEqual([cell, false])
  })
})

describe('isPeople', () => {
  it('knows every way to write a name, and nothing else', () => {
    expect(['Kinh', 'kinh', 'THÁI', 'Hmông', 'Khơ mú'].map(isPeople)).toEqual(Array(5).fill(true))
    expect(['', 'Kinh tế', 'Khác', 'knh', 'Thai'].map(isPeople)).toEqual(Array(5).fill(false))
  })
})

describe('isValueOf', () => {
  it('knows the values of a list however they are written, but no slips', () => {
    const isGender = isValueOf(GENDER)
    expect(['Nam', 'nam', ' NỮ ', 'nữ'].map(isGender)).toEqual(Array(4).fill(true))
    expect(['', 'Na', 'Nam Nữ', 'nu', 'am'].map(isGender)).toEqual(Array(5).fill(false))
  })
})

describe('mayBeLabel', () => {
  it.each([
    'Cộng',
    'cộng',
    'CO',
    'Tổng',
    'TỔNG',
    'to',
    'Trong đó',
    '- Trong đó',
    '1. Cộng',
    'To\u0302\u0309ng',
    'co\u0302ng',
    'T\u00adổng',
    'c\u{e0001}ộng',
    '\u0001T\u202cr\u202cong đó',
  ])('%j may be one', (text) => expect(mayBeLabel(text)).toBe(true))
  it.each(['', '123', 'Xã', 'a', 'z', 'Zc', 'Ac', 'Chi bộ', 'Thị trấn', 'Đảng bộ', 'b tổng', '{', '@'])(
    '%j is none',
    (text) => expect(mayBeLabel(text)).toBe(false),
  )
})

describe('faultsOf', () => {
  it.each([
    ['àÀéÝ\u200b', ['stray space']],
    ['~\u200b', ['stray space']],
    ['Ā', []],
    ['ÿ', ['foreign']],
    ['Ðà', ['look-alike', 'foreign']],
    ['µ', ['foreign']],
    ['a\u0301', ['apart']],
    ['a\u0301\u200b¤', ['apart', 'stray space', 'foreign']],
    ['a\nb', []],
    ['\u0001', ['stray space']],
    ['a\u00adb', ['stray space', 'foreign']],
    ['a?', ['broken']],
    ['\ufffd', ['broken']],
    ['VÄƒn', ['foreign', 'broken']],
  ])('of %j are %j', (text, names) => {
    const codes: Readonly<Record<string, number>> = {
      apart: 1,
      'look-alike': 2,
      'stray space': 4,
      foreign: 8,
      broken: 16,
    }
    expect(faultsOf(text)).toBe(names.reduce((sum, name) => sum + (codes[name] ?? 0), 0))
  })
})

describe('readText', () => {
  it('notes what needed repair, and whether the column may be in a legacy encoding', () => {
    const read = (text: string) => {
      const sink: ProblemSink = { problems: [], isName: false, isForeign: false }
      const value = readText(sink, 7, 'name', text)
      return [
        value,
        sink.isForeign,
        sink.problems.map(({ record, problem, fix }) => `${record} ${problem} ${fix}`),
      ]
    }
    expect(read('Chi bộ')).toEqual(['Chi bộ', false, []])
    expect(read('N÷')).toEqual(['N÷', true, []])
    expect(read('a\u200b ')).toEqual(['a', false, ['7 stray-space a']])
    expect(read('Ðà ')).toEqual(['Đà', true, ['7 lookalike-letter Đà', '7 stray-space Đà']])
  })
})

describe('isVietnameseSyllable', () => {
  it('knows no syllable of more than twelve characters', () => {
    expect(isVietnameseSyllable('nghiêng'.normalize('NFD'))).toBe(true)
    expect(isVietnameseSyllable('nghiêngnghiêng')).toBe(false)
    expect(isVietnameseSyllable('ê'.repeat(13))).toBe(false)
  })
})

describe('valuesOf', () => {
  it('keeps the places of a narrow row, and only what is there of a wide one', () => {
    const narrow = Array<SheetCell>(1024)
    narrow[3] = 'x'
    expect(valuesOf(narrow)).toHaveLength(1024)
    const wide = Array<SheetCell>(1025)
    wide[1000] = 'x'
    expect(valuesOf(wide)).toEqual(['x'])
  })
})

describe('isBlankCell and shownText', () => {
  it('see white space of any kind as blank', () => {
    const blank = ['', ' ', '\t\n', '\u00a0', '\u200b\ufeff', '\u3000', null, undefined]
    expect(blank.map(isBlankCell)).toEqual(Array(blank.length).fill(true))
    const filled = ['a', ' a', '\u00a0a', '\u200bé', 'đ', 0, false, DAY, ERROR]
    expect(filled.map(isBlankCell)).toEqual(Array(filled.length).fill(false))
  })

  it('show a cell as the person sees it', () => {
    expect([DAY, MONTH, ERROR, 1.5, true, false, null, 'x'].map(shownText)).toEqual([
      '26/1/2011',
      '1/2011',
      '#REF!',
      '1.5',
      'TRUE',
      'FALSE',
      '',
      'x',
    ])
  })
})
