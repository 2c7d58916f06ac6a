import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDay } from '../../../../shared/calendar/day.ts'
import { quarterOf } from '../../../../shared/calendar/period.ts'
import type { Facts } from '../../../../shared/measures/fact.ts'
import { factsOf } from '../../../../shared/measures/index.ts'
import { mergeFacts } from '../../../../shared/measures/merge-facts.ts'
import { buildReport } from '../../../../shared/report/build/build-report.ts'
import { rebaseFacts, splitSubmission } from '../../../../shared/report/rebase/rebase.ts'
import { workbookFromSubmission } from '../../../../shared/wire/from-submission.ts'
import type { Submission } from '../../../../shared/wire/submission.ts'
import { anyDistrict } from '../../../helpers/any-district.ts'
import type { Changes } from '../../../helpers/district.ts'
import { handedIn } from '../../../helpers/handed-in.ts'

const HOANG_MAI = toDay(2013, 4, 3)
const COUNTS = { members: 9, officialMembers: 9, probationaryMembers: 0 }
const MEMBER = { birthDate: '3/2/1970', gender: 'Nam', status: 'Chính thức', admittedOn: '3/2/1995' }

/** Quỳnh Vinh with a cell, a hamlet and two members beside the sample district. */
const withQuynhVinh = (changes: Changes = {}): Changes => ({
  ...changes,
  organizations: {
    ...changes.organizations,
    9: { code: 'QV', name: 'Quỳnh Vinh', level: 'Đảng bộ cơ sở', type: 'Xã', commune: '17104', ...COUNTS },
    10: { code: 'QV1', name: 'Chi bộ xóm 1', level: 'Chi bộ trực thuộc', parent: 'QV', ...COUNTS },
  },
  hamlets: {
    ...changes.hamlets,
    6: { code: 'V01', name: 'Xóm 1', kind: 'Xóm', organization: 'QV', residentMembers: 4, cell: 'QV1' },
  },
  members: {
    ...changes.members,
    45: { fullName: 'Đảng viên thứ 44', organization: 'QV1', committeeRole: 'Bí thư', ...MEMBER },
    46: { fullName: 'Đảng viên thứ 45', organization: 'QV', ...MEMBER },
  },
})

const countedFrom = (submission: Submission): Facts =>
  factsOf(workbookFromSubmission(submission), submission.memberFacts)

const codesOf = ({ organizations, hamlets, memberFacts, memberRows, duties, movement }: Submission) => ({
  organizations: organizations.columns.find(({ key }) => key === 'code')?.cells,
  hamlets: hamlets?.columns.find(({ key }) => key === 'code')?.cells,
  memberFacts: Object.keys(memberFacts ?? {}),
  memberRows,
  hasDuties: duties !== null,
  hasMovement: movement !== null,
})

describe('splitSubmission', () => {
  it('gives Hoàng Mai what Quỳnh Lưu reported of it, on the register of 3/4/2013', () => {
    const parts = splitSubmission(handedIn(withQuynhVinh()).submission, HOANG_MAI)
    expect(parts.map(({ unit, submission }) => [unit, codesOf(submission)])).toEqual([
      [
        '421',
        {
          organizations: ['DB01', 'BP01', 'CB01', 'CB02', 'CB03', 'TT01', 'DN01'],
          hamlets: ['X01', 'X02', 'X03', 'X04'],
          memberFacts: ['DB01', 'TT01', 'DN01'],
          memberRows: 43,
          hasDuties: true,
          hasMovement: true,
        },
      ],
      [
        '432',
        {
          organizations: ['QV', 'QV1'],
          hamlets: ['V01'],
          memberFacts: ['QV'],
          memberRows: 2,
          hasDuties: false,
          hasMovement: false,
        },
      ],
    ])
  })

  it('leaves a submission whole where nothing moved', () => {
    const { submission } = handedIn(withQuynhVinh())
    expect(splitSubmission(submission, toDay(2013, 4, 2))).toEqual([{ unit: '421', submission }])
    expect(splitSubmission(handedIn().submission, HOANG_MAI)).toHaveLength(1)
  })

  it('takes Hoàng Mai back to Quỳnh Lưu whole on a day before it was founded', () => {
    const place = { unit: '432', period: '2013Q2' }
    const { submission } = handedIn({
      info: place,
      organizations: { 2: { commune: '17104' }, 7: { commune: '' } },
    })
    expect(splitSubmission(submission, toDay(2012, 12, 31))).toEqual([{ unit: '421', submission }])
  })

  it('leaves a unit that is not on the register where it is when no commune tells its place', () => {
    const communes = { 2: { commune: '' }, 7: { commune: '' } }
    const { submission } = handedIn({ info: { unit: '432', period: '2013Q2' }, organizations: communes })
    expect(splitSubmission(submission, toDay(2012, 12, 31)).map(({ unit }) => unit)).toEqual(['432'])
  })

  it('has parts whose facts merge to the facts of the whole', () => {
    const commune = fc.constantFrom('17191', '17104', '17110', '17098', null)
    fc.assert(
      fc.property(anyDistrict, commune, commune, (changes, first, second) => {
        const organizations = {
          ...changes.organizations,
          2: { ...changes.organizations?.[2], commune: first },
          7: { ...changes.organizations?.[7], commune: second },
        }
        const { submission } = handedIn(withQuynhVinh({ ...changes, organizations }))
        const parts = splitSubmission(submission, HOANG_MAI)
        expect(parts.length).toBeGreaterThan(1)
        const merged = parts.map((part) => countedFrom(part.submission)).reduce(mergeFacts)
        expect(merged).toEqual(countedFrom(submission))
        const rows = parts.reduce((sum, part) => sum + (part.submission.memberRows ?? 0), 0)
        expect(rows).toBe(submission.memberRows ?? 0)
      }),
      { numRuns: 60 },
    )
  })
})

describe('rebaseFacts', () => {
  const { submission, facts } = handedIn(withQuynhVinh())
  const others = handedIn({ info: { unit: '422' } }).facts
  const rebased = rebaseFacts(
    new Map([
      ['421', facts],
      ['422', others],
    ]),
    [submission],
    HOANG_MAI,
  )

  it('moves figures between the units and keeps the total of the province', () => {
    expect([...rebased.keys()].sort()).toEqual(['421', '422', '432'])
    expect(rebased.get('422')).toBe(others)
    expect(rebased.get('432')?.['hamlets-with-resident-member']?.total).toEqual([1, 1])
    const total = [...rebased.values()].reduce(mergeFacts)
    expect(total).toEqual(mergeFacts(facts, others))
  })

  it('fills a report on the register of that day', () => {
    const input = {
      period: quarterOf(2012, 4),
      revision: 1,
      counts: 'accepted' as const,
      units: [],
      factsByUnit: rebased,
    }
    const { indicators } = buildReport({ ...input, registerOn: HOANG_MAI })
    const hamlets = indicators.find(({ id }) => id === 'hamlets-with-resident-member')
    expect(hamlets?.byUnit).toHaveLength(28)
    expect(hamlets?.byUnit.find(({ unit }) => unit === '432')).toMatchObject({ numerator: 1, denominator: 1 })
    expect(hamlets?.expectedUnits).toBe(21)
  })
})
