import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../../shared/measures/fact.ts'
import { type Goal, missingTo } from '../../../../shared/measures/goal.ts'
import { factsOf, INDICATORS, memberFacts } from '../../../../shared/measures/index.ts'
import { readWorkbook } from '../../../../shared/reading/read-workbook.ts'
import { gapsOf } from '../../../../shared/report/build/gaps.ts'
import { anyDistrict } from '../../../helpers/any-district.ts'
import { type Changes, district } from '../../../helpers/district.ts'

const read = (changes: Changes) => {
  const book = readWorkbook(district(changes))
  const members = memberFacts(book)
  return { facts: factsOf(book, members), gaps: gapsOf(book, members) }
}

const WITH_GOAL = INDICATORS.flatMap(({ id, goal, counts }) =>
  goal && counts !== 'plan' ? [{ id, goal }] : [],
)

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

/** How many records stand against a goal. */
const against = (goal: Goal, { total: [numerator, denominator] }: Fact): number =>
  goal === 'none' ? numerator : (denominator ?? 0) - numerator

const shown = (id: string, changes: Changes) =>
  read(changes).gaps[id]?.map(({ sheet, code, name, effect }) => [sheet, code, name, effect])

describe('gapsOf', () => {
  it('names the hamlets that lack something, by code', () => {
    expect(shown('hamlets-with-cell', {})).toEqual([
      ['Khối xóm bản', 'X03', 'Xóm 3', 1],
      ['Khối xóm bản', 'X04', 'Xóm 4', 1],
    ])
  })

  it('names the organizations that stand against a goal of none', () => {
    const classified = { 2: { classification: 'TSVM' }, 7: { classification: 'Yếu kém' } }
    expect(shown('organizations-weak', { organizations: classified })).toEqual([
      ['Tổ chức', 'TT01', 'Chi bộ thị trấn Cầu Giát', 1],
    ])
    expect(shown('organizations-strong', { organizations: classified })).toEqual([
      ['Tổ chức', 'TT01', 'Chi bộ thị trấn Cầu Giát', 1],
    ])
  })

  it('adds members up by grassroots organization, the greatest effect first', () => {
    expect(shown('committee-members-trained', { members: { 40: { committeeRole: null } } })).toEqual([
      ['Đảng viên', 'DB01', 'Đảng bộ xã Quỳnh Diễn', 3],
      ['Đảng viên', 'TT01', 'Chi bộ thị trấn Cầu Giát', 1],
    ])
    const stray = { 2: { organization: 'ZZ' } }
    expect(shown('secretaries-trained-for-title', { members: stray })?.[0]).toEqual([
      'Đảng viên',
      '',
      'Chưa rõ tổ chức cơ sở đảng',
      1,
    ])
  })

  it('names the duties that are due and not done', () => {
    expect(shown('quarterly-briefings', { info: { period: '2012Q3' } })).toEqual([
      ['Nhiệm vụ định kỳ', 'quarterly-briefing 2012Q2', 'Giao ban quý, quý II năm 2012', 1],
      ['Nhiệm vụ định kỳ', 'quarterly-briefing 2012Q3', 'Giao ban quý, quý III năm 2012', 1],
    ])
    expect(shown('half-year-inspections', {})).toEqual([
      [
        'Nhiệm vụ định kỳ',
        'half-year-inspection 2012S2',
        'Kế hoạch kiểm tra 6 tháng, nửa năm II năm 2012',
        1,
      ],
    ])
  })

  it('lists every record that does not count once, for every goal', () => {
    fc.assert(
      fc.property(anyDistrict, (changes) => {
        const { facts, gaps } = read(changes)
        expect(Object.keys(gaps)).toEqual(WITH_GOAL.map(({ id }) => id))
        for (const { id, goal } of WITH_GOAL) {
          const fact = facts[id] ?? null
          const rows = gaps[id] ?? null
          expect([id, rows === null]).toEqual([id, fact === null])
          if (fact === null || rows === null) continue
          expect([id, sumOf(rows.map(({ effect }) => effect))]).toEqual([id, against(goal, fact)])
          expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('has effects that sum up to what is missing where all must count', () => {
    fc.assert(
      fc.property(anyDistrict, (changes) => {
        const { facts, gaps } = read(changes)
        for (const { id, goal } of WITH_GOAL.filter(({ goal }) => goal === 'all')) {
          const [numerator, denominator] = facts[id]?.total ?? [0, 0]
          const effects = sumOf((gaps[id] ?? []).map(({ effect }) => effect))
          expect(effects).toBe(missingTo(goal, numerator, denominator ?? 0))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('puts the greatest effect first, then the lower code', () => {
    fc.assert(
      fc.property(anyDistrict, (changes) => {
        for (const rows of Object.values(read(changes).gaps)) {
          const order = (rows ?? []).map(({ effect, code }) => `${String(9999 - effect)} ${code}`)
          expect(order).toEqual([...order].sort())
        }
      }),
      { numRuns: 30 },
    )
  })
})
