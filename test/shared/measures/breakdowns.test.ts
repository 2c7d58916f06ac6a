import { describe, expect, it } from 'vitest'
import { factsOf, INDICATORS, memberFacts } from '../../../shared/measures/index.ts'
import { readWorkbook } from '../../../shared/reading/read-workbook.ts'
import { type Changes, district } from '../../helpers/district.ts'
import { factOf } from '../../helpers/fact-of.ts'

/** Two committee members of DB01 trained within the term. */
const TRAINED: Changes = {
  members: { 2: { trainedOn: '1/3/2011' }, 4: { trainedOn: '1/1/2010' } },
}

describe('breakdowns', () => {
  it('gives a chi bộ the type of its nearest ancestor, a hamlet that of its organization', () => {
    expect(factOf('baseline-cells', {})?.byType).toEqual({ commune: [3, null] })
    expect(factOf('hamlets-with-cell', {})?.byType).toEqual({ commune: [2, 4] })
    expect(factOf('baseline-organizations', {})?.byType).toEqual({
      commune: [1, null],
      township: [1, null],
      'private-enterprise': [1, null],
    })
  })
  it('leaves records of unknown type in the total only', () => {
    expect(factOf('hamlets-with-cell', { hamlets: { 2: { organization: 'ZZ' } } })).toMatchObject({
      total: [2, 4],
      byType: { commune: [1, 3] },
    })
  })
  it('breaks hamlets down by area', () => {
    const areas = { hamlets: { 2: { isCatholicArea: 'Có' }, 5: { isEthnicMinorityArea: 'x' } } }
    expect(factOf('hamlets-with-cell', areas)?.byArea).toEqual({
      catholic: [1, 1],
      'ethnic-minority': [0, 1],
    })
  })
  it('shows the other readings and the parts', () => {
    expect(factOf('hamlets-with-cell', {})?.options).toEqual({ 'with-joint': [3, 4] })
    expect(factOf('committee-members-trained', TRAINED)?.options).toEqual({ 'with-cell-committees': [2, 7] })
    const visits = { organizations: { 2: { superiorVisits: 2 }, 7: { superiorVisits: 1 } } }
    expect(factOf('organizations-visited-twice', visits)).toMatchObject({
      total: [1, 2],
      options: { 'over-all': [1, 3] },
    })
    const changes = { members: { 18: { occupation: 'Công nhân', gender: 'Nữ', ethnicity: 'Thái' } } }
    expect(factOf('members-admitted', changes)?.parts).toEqual({
      workers: 1,
      'ethnic-minority': 1,
      women: 1,
      'private-enterprise': 1,
    })
  })
})

describe('what was not reported', () => {
  it('is null for an absent sheet, 0 for one without rows', () => {
    expect(factOf('hamlets-with-cell', { absent: ['hamlets'] })).toBeNull()
    expect(factOf('members-with-task', { absent: ['members'] })).toBeNull()
    expect(factOf('half-year-inspections', { absent: ['duties'] })).toBeNull()
  })
  it('is null while the period is unknown, for what compares with it', () => {
    const unknown: Changes = { info: { period: 'x' } }
    expect(factOf('members-admitted', unknown)).toBeNull()
    expect(factOf('committee-young', unknown)).toBeNull()
    expect(factOf('members-with-task', unknown)?.total).toEqual([43, 43])
  })
  it('is null for counts of members that were made before it was counted', () => {
    const book = readWorkbook(district())
    const counted = Object.entries(memberFacts(book) ?? {}).map(([code, facts]) => {
      const { 'members-away': _, ...indicators } = facts.indicators
      return [code, { ...facts, indicators }] as const
    })
    const facts = factsOf(book, Object.fromEntries(counted))
    expect([facts['members-away'], facts['members-with-task']?.total]).toEqual([null, [43, 43]])
  })
  it('is 0 for a member sheet without rows', () => {
    const grids = district().map((grid) =>
      grid.name === 'Đảng viên' ? { ...grid, cells: grid.cells.slice(0, 1) } : grid,
    )
    const book = readWorkbook(grids)
    expect(factsOf(book, memberFacts(book))['members-with-task']?.total).toEqual([0, 0])
  })
  it('leaves briefings out for a unit that owes none, or may leave them out and does', () => {
    const inspectionOnly = { duty: 'Kế hoạch kiểm tra 6 tháng', due: '2012S2' }
    expect(factOf('quarterly-briefings', { info: { unit: 'KCQ' }, duties: { 2: inspectionOnly } })).toBeNull()
    expect(factOf('quarterly-briefings', { info: { unit: 'KCQ' } })).toBeNull()
    expect(factOf('quarterly-briefings', { info: { unit: 'QS' }, duties: { 2: inspectionOnly } })).toBeNull()
    expect(factOf('quarterly-briefings', { info: { unit: 'QS' } })?.total).toEqual([1, 4])
    expect(factOf('quarterly-briefings', { duties: { 2: inspectionOnly } })?.total).toEqual([0, 4])
  })
  it('has no figure for the plan, which is of the province', () => {
    const book = readWorkbook(district())
    const plan = INDICATORS.filter(({ counts }) => counts === 'plan').map(({ id }) => id)
    expect(Object.keys(factsOf(book, null)).filter((id) => plan.includes(id))).toEqual([])
  })
})
