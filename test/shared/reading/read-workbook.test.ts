import { describe, expect, it } from 'vitest'
import { SHEET_KEYS, SHEETS } from '../../../shared/forms/so-don-vi/index.ts'
import { readWorkbook } from '../../../shared/reading/read-workbook.ts'
import { type Changes, district } from '../../helpers/district.ts'
import { sheetOf } from '../../helpers/sheet-of.ts'

const read = (changes: Changes) => readWorkbook(district({ enterprises: {}, ...changes }))

const ALL_READ = Object.fromEntries(SHEET_KEYS.map((key) => [key, 'read']))

describe('the sheets of a workbook', () => {
  it('are all read', () => {
    expect(read({}).presence).toEqual(ALL_READ)
  })

  it('may be absent, each by itself', () => {
    for (const key of SHEET_KEYS) {
      const book = read({ absent: [key] })
      expect(book.presence).toEqual({ ...ALL_READ, [key]: 'absent' })
      expect(book[key]).toBeNull()
      expect(book.tree === null).toBe(key === 'organizations')
    }
  })

  it('may lack a header, but for those that have none', () => {
    const book = readWorkbook(SHEET_KEYS.map((key) => sheetOf(SHEETS[key].name, [['a', 'b']])))
    expect(book.presence).toEqual({
      info: 'read',
      organizations: 'no-header',
      hamlets: 'no-header',
      members: 'no-header',
      duties: 'no-header',
      enterprises: 'no-header',
      movement: 'read',
    })
    expect(book.organizations).toBeNull()
    expect(book.tree).toBeNull()
  })

  it('may stay where they are', () => {
    const book = readWorkbook(district({ enterprises: {}, absent: ['members'] }), { withheld: ['members'] })
    expect(book.presence).toEqual({ ...ALL_READ, members: 'withheld' })
    expect(book.members).toBeNull()
  })

  it('are known by their folded names', () => {
    expect(read({ named: { organizations: ' tổ  CHỨC * ' } }).organizations?.size).toBe(7)
  })

  it('are not read when several tabs could be one', () => {
    const book = read({ copies: [['organizations', 'TỔ CHỨC']] })
    expect(book.presence).toEqual({ ...ALL_READ, organizations: 'ambiguous' })
    expect([book.organizations, book.tree]).toEqual([null, null])
  })
})

describe('period and unit', () => {
  it('are those of Thông tin', () => {
    const { period, unit } = read({ info: { period: ' 2012q3 ', unit: 'kcq' } })
    expect([period?.id, unit?.code]).toEqual(['2012Q3', 'KCQ'])
  })

  it('are unknown without Thông tin', () => {
    const { info, period, unit } = read({ absent: ['info'] })
    expect([info, period, unit]).toEqual([null, null, null])
  })

  it.each(['2011Q4', '2016Q1', '2012-4', null])('are unknown when the period is %j', (period) => {
    const book = read({ info: { period } })
    expect([book.period, book.unit]).toEqual([null, null])
  })

  it('read a number of the template, and the name of the unit as text', () => {
    const { values } = read({ info: { unitName: 'Huyện ủy', template: '1' } }).info ?? {}
    expect(values?.template.number).toBe(1)
    expect(values?.unitName.text).toBe('Huyện ủy')
    expect(values?.unitName.problems).toEqual([])
  })

  it('decide which classifications there are, and which dates lie in the future', () => {
    const grades = { 2: { classification: 'Yếu kém', foundedOn: '1/10/2012' } }
    const classificationIn = (period: string) => {
      const { classification, foundedOn } = read({ info: { period }, organizations: grades }).organizations
        ?.columns ?? { classification: null, foundedOn: null }
      return [classification?.at(0), foundedOn?.isKnown(0)]
    }
    expect(classificationIn('2012Q4')).toEqual(['failing', true])
    expect(classificationIn('2012Q3')).toEqual(['failing', false])
    expect(classificationIn('x')).toEqual(['', true])
  })
})
