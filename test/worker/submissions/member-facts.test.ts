import { describe, expect, it } from 'vitest'
import type { MemberFact, MemberFacts, OrganizationMemberFacts } from '../../../shared/measures/fact.ts'
import { workbookFromSubmission } from '../../../shared/wire/from-submission.ts'
import type { Submission } from '../../../shared/wire/submission.ts'
import { memberFactsFault } from '../../../worker/submissions/member-facts.ts'
import { exampleSubmission, withCell } from '../helpers/example.ts'

const CODE = '421.0001'
const example = await exampleSubmission()
const facts: MemberFacts = example.memberFacts ?? {}
const one = facts[CODE] as OrganizationMemberFacts

const { parts } = one.indicators['members-admitted'] as MemberFact
const wider = (numerator: number, denominator: number): MemberFact['options'] => ({
  'with-cell-committees': [numerator, denominator],
})

const faultOf = (changes: Partial<Submission>): string | null => {
  const submission = { ...example, ...changes }
  return memberFactsFault(submission, workbookFromSubmission(submission), example.ruleset)
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
  })

  it('wants rows and counts together', () => {
    for (const changes of [{ memberRows: null }, { memberFacts: null }]) {
      expect(faultOf(changes)).toMatch(/cùng có hoặc cùng không/)
    }
  })

  it.each(['421.9999', '421.0001.1', 'TRAN', ''])(
    'knows only grassroots organizations of the body: not %s',
    (code) => {
      const { [CODE]: moved, ...others } = facts
      const fault = faultOf({ memberFacts: { ...others, [code]: moved as OrganizationMemberFacts } })
      expect(fault).toMatch(/không phải là tổ chức cơ sở đảng/)
      if (code !== '') expect(fault).not.toContain(code)
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

  it('wants a denominator of every share, other readings too', () => {
    const options = { 'with-cell-committees': [3, null] as const }
    expect(faultWithFact('committee-members-trained', { options })).toMatch(/danh mục chỉ tiêu/)
  })

  it.each<[string, string, Partial<MemberFact>]>([
    ['more than all', 'members-with-task', { total: [5, 4] }],
    ['more than there are members', 'members-with-task', { total: [3, 41] }],
    ['more admitted than members', 'members-admitted', { total: [41, null] }],
    ['more of a part than of all', 'members-admitted', { total: [0, null] }],
    ['more than all of a reading', 'committee-members-trained', { options: wider(6, 5) }],
    ['a wider reading of fewer', 'committee-members-trained', { options: wider(2, 5) }],
    ['a wider reading among fewer', 'committee-members-trained', { options: wider(3, 3) }],
    ['a wider reading that leaves fewer over', 'committee-members-trained', { options: wider(5, 5) }],
    ['two sizes of one committee', 'committee-women', { total: [3, 5] }],
    ['two numbers of leaders', 'leaders-pledged', { total: [3, 3] }],
    [
      'admissions of an enterprise that is none',
      'members-admitted',
      { parts: { ...parts, 'private-enterprise': 1 } },
    ],
  ])('wants counts that can be true together: not %s', (_, id, changes) => {
    expect(faultWithFact(id, changes)).toMatch(/không thể cùng đúng/)
  })

  it('takes other counts that can be true', () => {
    expect(faultWithFact('members-with-task', { total: [40, 40] })).toBeNull()
    expect(faultWithFact('committee-members-trained', { options: wider(5, 7) })).toBeNull()
  })

  it('wants no more leaders than the committee has members', () => {
    const fewer = ['secretaries-trained-for-title', 'leaders-pledged'].map(
      (id) => [id, { ...one.indicators[id], total: [3, 5] }] as const,
    )
    const indicators = {
      ...one.indicators,
      ...Object.fromEntries(fewer),
    } as OrganizationMemberFacts['indicators']
    expect(faultWith({ indicators })).toMatch(/không thể cùng đúng/)
  })

  it('wants all admissions of a private enterprise counted as such', () => {
    const ofType = (type: string) => {
      const submission = withCell(example, 'type', 0, type)
      return memberFactsFault(submission, workbookFromSubmission(submission), example.ruleset)
    }
    expect(ofType('Cơ quan')).toBeNull()
    expect(ofType('Doanh nghiệp ngoài nhà nước')).toMatch(/không thể cùng đúng/)
  })

  it('wants the members to add up to the rows', () => {
    expect(faultOf({ memberRows: 121 })).toBe(
      'Số liệu đếm đảng viên cộng lại là 120, khác với 121 dòng của trang Đảng viên.',
    )
    const away: MemberFact = { total: [3, 41], options: {}, parts: {} }
    const indicators = { ...one.indicators, 'members-away': away }
    expect(faultWith({ probationary: 3, indicators })).toMatch(/cộng lại là 121/)
  })
})
