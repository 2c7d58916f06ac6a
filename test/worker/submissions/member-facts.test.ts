import { describe, expect, it } from 'vitest'
import type { MemberFact, MemberFacts, OrganizationMemberFacts } from '../../../shared/measures/fact.ts'
import { workbookFromSubmission } from '../../../shared/wire/from-submission.ts'
import type { Submission } from '../../../shared/wire/submission.ts'
import { memberFactsFault } from '../../../worker/submissions/member-facts.ts'
import { exampleSubmission } from '../helpers/example.ts'

const CODE = '421.0001'
const example = await exampleSubmission()
const facts: MemberFacts = example.memberFacts ?? {}
const one = facts[CODE] as OrganizationMemberFacts

const faultOf = (changes: Partial<Submission>): string | null => {
  const submission = { ...example, ...changes }
  return memberFactsFault(submission, workbookFromSubmission(submission))
}
const faultWith = (changes: Partial<OrganizationMemberFacts>): string | null =>
  faultOf({ memberFacts: { ...facts, [CODE]: { ...one, ...changes } } })
const faultWithFact = (id: string, changes: Partial<MemberFact>): string | null => {
  const fact = one.indicators[id] as MemberFact
  return faultWith({ indicators: { ...one.indicators, [id]: { ...fact, ...changes } } })
}

describe('memberFactsFault', () => {
  it('has nothing against what the add-on sends', () => {
    expect(faultOf({})).toBeNull()
    expect(faultOf({ memberRows: null, memberFacts: null })).toBeNull()
    const { 'members-away': away, ...known } = one.indicators
    expect(away).toBeDefined()
    const earlier = Object.fromEntries(
      Object.keys(facts).map((code) => [code, { ...one, indicators: known }]),
    )
    const rows = Object.keys(facts).length * (one.official + one.probationary)
    expect(faultOf({ memberFacts: earlier, memberRows: rows, blindTokens: null })).not.toBeNull()
    expect(
      faultOf({ memberFacts: earlier, memberRows: rows, blindTokens: null, ruleset: '0'.repeat(12) }),
    ).toBeNull()
    const { [CODE]: moved, ...others } = facts
    expect(faultOf({ memberFacts: { ...others, '': moved as OrganizationMemberFacts } })).toBeNull()
  })

  it('wants rows and counts together', () => {
    for (const changes of [{ memberRows: null }, { memberFacts: null }]) {
      expect(faultOf(changes)).toMatch(/cùng có hoặc cùng không/)
    }
  })

  it.each(['421.9999', '421.0001.1', 'TRAN'])(
    'knows only grassroots organizations of the body: not %s',
    (code) => {
      const { [CODE]: moved, ...others } = facts
      const fault = faultOf({ memberFacts: { ...others, [code]: moved as OrganizationMemberFacts } })
      expect(fault).toMatch(/không phải là tổ chức cơ sở đảng/)
      expect(fault).not.toContain(code)
    },
  )

  it('wants all the indicators of members, and no other', () => {
    const { 'committee-women': women, ...fewer } = one.indicators
    expect(women).toBeDefined()
    const more = { ...one.indicators, 'baseline-cells': women as MemberFact }
    for (const indicators of [fewer, more, {}]) expect(faultWith({ indicators })).toMatch(/danh mục chỉ tiêu/)
    expect(faultWithFact('committee-women', { total: [3, null] })).toMatch(/danh mục chỉ tiêu/)
    expect(faultWithFact('members-admitted', { total: [3, 4] })).toMatch(/danh mục chỉ tiêu/)
    expect(faultWithFact('members-admitted', { parts: { women: 1 } })).toMatch(/danh mục chỉ tiêu/)
    expect(faultWithFact('committee-women', { options: { other: [0, 0] } })).toMatch(/danh mục chỉ tiêu/)
  })

  it('wants counts that fit within each other', () => {
    expect(faultWithFact('committee-women', { total: [40, 40] })).toBeNull()
    expect(faultWithFact('committee-women', { total: [5, 4] })).toMatch(/lớn hơn/)
    expect(faultWithFact('committee-women', { total: [3, 41] })).toMatch(/lớn hơn/)
    expect(faultWithFact('members-admitted', { total: [41, null] })).toMatch(/lớn hơn/)
    expect(faultWithFact('members-admitted', { total: [0, null] })).toMatch(/lớn hơn/)
    const options = { 'with-cell-committees': [5, 4] as const }
    expect(faultWithFact('committee-members-trained', { options })).toMatch(/lớn hơn/)
  })

  it('wants the members to add up to the rows', () => {
    expect(faultOf({ memberRows: 121 })).toBe(
      'Số liệu đếm đảng viên cộng lại là 120, khác với 121 dòng của trang Đảng viên.',
    )
    expect(faultWith({ probationary: 3 })).toMatch(/cộng lại là 121/)
  })
})
