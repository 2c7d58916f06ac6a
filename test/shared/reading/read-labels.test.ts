import { describe, expect, it } from 'vitest'
import { INFO } from '../../../shared/forms/so-don-vi/info.ts'
import type { SheetCell } from '../../../shared/reading/grid.ts'
import { readLabels } from '../../../shared/reading/read-labels.ts'
import { sheetOf } from '../../helpers/sheet-of.ts'

type Kind = 'text' | 'code' | 'integer'

const read = (cells: readonly (readonly SheetCell[])[], kind: Kind = 'text') =>
  readLabels(sheetOf('thông tin', cells), INFO.labels, () => kind)

/** The value beside `Mã đơn vị`. */
const besideUnit = (cell: SheetCell, kind: Kind) => read([['Mã đơn vị', cell]], kind).values.unit

describe('readLabels', () => {
  it('finds labels folded in column A, and skips titles and signatures around them', () => {
    const { name, values, skippedRows } = read([
      [],
      ['BÁO CÁO'],
      ['  MÃ ĐƠN VỊ: ', '421'],
      [null, 'Kỳ báo cáo', '2012Q4'],
      ['Kỳ báo cáo (quý) *', '2012Q4', 'ghi chú'],
      ['Mã đơn vị', '422'],
      [null, ' ', '\u200b'],
      [null, null, 'Người lập'],
    ])
    expect(name).toBe('thông tin')
    expect(values.unit).toEqual({ row: 3, shown: '421', text: '421', number: Number.NaN, problems: [] })
    expect(values.period).toMatchObject({ row: 5, text: '2012Q4' })
    expect(skippedRows).toEqual([2, 4, 6, 8])
  })

  it('puts a label that is missing at row 0', () => {
    expect(read([]).values.unit).toEqual({ row: 0, shown: '', text: '', number: Number.NaN, problems: [] })
  })

  it('skips rows that are missing', () => {
    const cells: (readonly SheetCell[])[] = []
    cells[2] = ['Mã đơn vị', '421']
    expect(read(cells).values.unit.row).toBe(3)
  })

  it('looks past characters that cannot be seen in a number', () => {
    expect(besideUnit('\u200b3', 'integer').number).toBe(3)
  })

  it.each(['text', 'code', 'integer'] as const)('reads a blank %s', (kind) => {
    for (const blank of [null, '', ' ', '\u200b']) {
      expect(besideUnit(blank, kind)).toMatchObject({ row: 1, text: '', number: Number.NaN, problems: [] })
    }
    expect(read([['Mã đơn vị']], kind).values.unit).toMatchObject({ row: 1, shown: '', problems: [] })
  })

  it.each(['text', 'code', 'integer'] as const)('notes a formula error of a %s', (kind) => {
    const problems = [{ problem: 'formula-error', fix: null }]
    expect(besideUnit('#N/A', kind)).toEqual({
      row: 1,
      shown: '#N/A',
      text: '',
      number: Number.NaN,
      problems,
    })
    expect(besideUnit({ kind: 'error', shown: '' }, kind)).toMatchObject({ shown: '', text: '', problems })
  })

  it('repairs text, whatever it should be', () => {
    const problems = [{ problem: 'stray-space', fix: '421' }]
    const repaired = { shown: ' 421', text: '421', problems }
    expect(besideUnit(' 421', 'text')).toMatchObject({ ...repaired, number: Number.NaN })
    expect(besideUnit(' 421', 'code')).toMatchObject({ ...repaired, number: Number.NaN })
    expect(besideUnit(' 421', 'integer')).toMatchObject({ ...repaired, number: 421 })
  })

  it('reads codes in upper case, and numbers as they are shown', () => {
    expect(besideUnit('kcq', 'code')).toMatchObject({ shown: 'kcq', text: 'KCQ', problems: [] })
    expect(besideUnit('kcq', 'text')).toMatchObject({ text: 'kcq' })
    expect(besideUnit(421, 'code')).toMatchObject({ shown: '421', text: '421' })
    expect(besideUnit({ kind: 'number', value: 7, shown: '007' }, 'code')).toMatchObject({ text: '007' })
  })

  it('rejects what is no code, also when it is repaired', () => {
    expect(besideUnit('4 21 ', 'code')).toMatchObject({
      shown: '4 21 ',
      text: '',
      problems: [{ problem: 'bad-code', fix: null }],
    })
  })

  it('reads whole numbers, and rejects others', () => {
    expect(besideUnit('1.565', 'integer')).toMatchObject({ text: '1.565', number: 1565, problems: [] })
    expect(besideUnit(0, 'integer')).toMatchObject({ shown: '0', number: 0, problems: [] })
    expect(besideUnit('v1 ', 'integer')).toMatchObject({
      text: '',
      number: Number.NaN,
      problems: [{ problem: 'not-an-integer', fix: null }],
    })
    expect(besideUnit(1.565, 'integer')).toMatchObject({
      shown: '1,565',
      number: Number.NaN,
      problems: [{ problem: 'ambiguous-number', fix: 1565 }],
    })
  })
})
