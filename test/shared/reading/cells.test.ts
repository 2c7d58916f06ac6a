import { describe, expect, it } from 'vitest'
import { toDay } from '../../../shared/calendar/day.ts'
import { problemsOf, readColumn, valuesOf } from '../../helpers/read-column.ts'

describe('every column', () => {
  it.each([
    ['organizations', 'name', 'Chi bộ'],
    ['organizations', 'commune', '17191'],
    ['organizations', 'officialMembers', 5],
    ['organizations', 'foundedOn', '3/2/2012'],
    ['organizations', 'type', 'Xã'],
    ['members', 'ethnicity', 'Kinh'],
    ['duties', 'due', '2012Q1'],
  ] as const)('tells blank, known and unknown cells apart: %s %s', (key, column, value) => {
    const { column: read, problems, shown } = readColumn(key, column, [' ', value, '#REF!', null])
    const states = [0, 1, 2, 3, 4].map((i) => [read.isBlank(i), read.isKnown(i), read.isUnknown(i)])
    const [blank, known, unknown, none] = [
      [true, false, false],
      [false, true, false],
      [false, false, true],
      [false, false, false],
    ]
    expect(states).toEqual([blank, known, unknown, blank, none])
    expect(problems).toEqual(['2 formula-error'])
    expect(shown).toEqual([' ', String(value), '#REF!', ''])
  })

  it.each([
    '#REF!',
    '#N/A',
    '#VALUE!',
    '#NAME?',
    '#DIV/0!',
    '#ERROR!',
    '#NULL!',
    '#NUM!',
    '#SPILL!',
    '#CALC!',
  ])('knows the error %s', (error) => {
    expect(problemsOf('organizations', 'note', error, `${error.toLowerCase()} `, `a${error}`)).toEqual([
      '0 formula-error',
      '1 formula-error',
    ])
  })
})

describe('texts', () => {
  it('are repaired, all their faults noted at once', () => {
    expect(valuesOf('organizations', 'note', ' Ðe\u0302 ', 'a', 5, true)).toEqual(['Đê', 'a', '5', 'TRUE'])
    expect(problemsOf('organizations', 'note', 'a', ' Ðe\u0302 ')).toEqual([
      '1 decomposed-text Đê',
      '1 lookalike-letter Đê',
      '1 stray-space Đê',
    ])
  })
})

describe('codes', () => {
  it('are 1 to 20 legal characters, in upper case', () => {
    const longest = 'A.B-C_0123456789ABCD'
    expect(valuesOf('organizations', 'commune', 'a.b-c_9', longest, `${longest}E`, 'Đ', 'a b', 421)).toEqual([
      'A.B-C_9',
      longest,
      '',
      '',
      '',
      '421',
    ])
    expect(problemsOf('organizations', 'commune', `${longest}E`, ' x ', 'a/b')).toEqual([
      '0 bad-code',
      '1 stray-space x',
      '2 bad-code',
    ])
  })

  it('are no codes in the column of due periods, whose rule is another', () => {
    expect(valuesOf('duties', 'due', '2012q1', 'Quý I')).toEqual(['2012Q1', 'QUÝ I'])
    expect(problemsOf('duties', 'due', 'Quý I')).toEqual([])
  })
})

describe('integers', () => {
  it('are whole numbers, as cells or as text', () => {
    expect(valuesOf('organizations', 'officialMembers', 5, '1.565 ', 'năm', 1.565, null)).toEqual([
      5,
      1565,
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ])
    expect(problemsOf('organizations', 'officialMembers', 5, '5 ', 'năm', 1.565, 1.5, '1,565')).toEqual([
      '1 stray-space 5',
      '2 not-an-integer',
      '3 ambiguous-number 1565',
      '4 not-an-integer',
      '5 not-an-integer',
    ])
  })
})

describe('dates', () => {
  it('are days or intervals; those that cannot be have no value', () => {
    const { column, problems } = readColumn('organizations', 'foundedOn', [
      ' 3/2/2012',
      '2/2012',
      '31/2/2012',
      '2/2013',
      '1929',
    ])
    const days = [0, 1, 2, 3, 4].map((i) => [column.from(i), column.to(i)])
    const none = [Number.NaN, Number.NaN]
    expect(days).toEqual([
      [toDay(2012, 2, 3), toDay(2012, 2, 3)],
      [toDay(2012, 2, 1), toDay(2012, 2, 29)],
      none,
      none,
      none,
    ])
    expect(problems).toEqual([
      '0 stray-space 3/2/2012',
      '1 partial-date',
      '2 not-a-date',
      '3 partial-date',
      '3 date-in-future',
      '4 partial-date',
      '4 date-too-early',
    ])
  })

  it('of birth may be older than the Party', () => {
    expect(problemsOf('members', 'birthDate', '1/1/1900', '31/12/1899')).toEqual(['1 date-too-early'])
    expect(problemsOf('members', 'trainedOn', '3/2/1930', '2/2/1930')).toEqual(['1 date-too-early'])
  })
})

describe('a cell that its column refuses', () => {
  const MARKED = [' ', 'Ð', 'e\u0302', '\u200b', '\u00a0', '  ']

  it.each([
    ['organizations', 'code', 'ĐB/01', 'bad-code'],
    ['organizations', 'parent', 'a b', 'bad-code'],
    ['organizations', 'members', 'mười', 'not-an-integer'],
    ['organizations', 'studiedOn', '31/2/2012', 'not-a-date'],
    ['organizations', 'type', 'Bản', 'not-in-list'],
  ] as const)('also when repaired is offered no such repair: %s %s', (key, column, value, problem) => {
    for (const mark of MARKED) {
      expect(problemsOf(key, column, mark + value)).toEqual([`0 ${problem}`])
      expect(problemsOf(key, column, value + mark)).toEqual([`0 ${problem}`])
    }
  })

  it.each([
    ['organizations', 'code', 'ÐB01', ['0 bad-code']],
    ['organizations', 'code', 'DB01 ', ['0 stray-space DB01']],
    ['organizations', 'type', ' Doanh nghiệp nhà nươc', ['0 not-in-list Doanh nghiệp nhà nước']],
    ['organizations', 'studiedOn', '1/1/2050 ', ['0 stray-space 1/1/2050', '0 date-in-future']],
    ['organizations', 'note', ' Ð/01', ['0 lookalike-letter Đ/01', '0 stray-space Đ/01']],
    ['members', 'ethnicity', 'Ðâu ', ['0 lookalike-letter Đâu', '0 stray-space Đâu']],
  ] as const)('is told from others: %s %s %j', (key, column, value, problems) => {
    expect(problemsOf(key, column, value)).toEqual(problems)
  })
})
