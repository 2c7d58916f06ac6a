import { MEMBER_INDICATORS } from '../../shared/measures/catalogue.ts'
import type { MemberFact, OrganizationMemberFacts, Ratio } from '../../shared/measures/fact.ts'
import type { Submission, WireColumn } from '../../shared/wire/submission.ts'

const CODES = ['421.0001', '421.0001.1', '421.0001.2'] as const
const [COMMITTEE] = CODES

const CELLS: Readonly<Record<string, WireColumn['cells']>> = {
  code: CODES,
  name: ['Đảng bộ cơ quan số 1', 'Chi bộ 1', 'Chi bộ 2'],
  level: ['Đảng bộ cơ sở', 'Chi bộ trực thuộc', 'Chi bộ trực thuộc'],
  parent: [null, COMMITTEE, COMMITTEE],
  type: ['Cơ quan', null, null],
  foundedOn: ['2001-02-03', null, null],
  members: [40, 20, 20],
  officialMembers: [38, 19, 19],
  probationaryMembers: [2, 1, 1],
  classification: ['Trong sạch, vững mạnh', null, null],
}

/** Of 40 members; `members-away` is a share of all. */
const TOTALS: Readonly<Record<string, Ratio>> = { 'members-away': [3, 40], 'members-failing': [1, 4] }

const factOf = ({ id, isCountOnly, options, parts }: (typeof MEMBER_INDICATORS)[number]): MemberFact => ({
  total: TOTALS[id] ?? [3, isCountOnly ? null : 4],
  options: Object.fromEntries(options.map(({ id }) => [id, [3, 5]])),
  parts: Object.fromEntries(parts.map(({ id }) => [id, id === 'private-enterprise' ? 0 : 1])),
})

const memberFacts: OrganizationMemberFacts = {
  official: 38,
  probationary: 2,
  indicators: Object.fromEntries(MEMBER_INDICATORS.map((indicator) => [indicator.id, factOf(indicator)])),
}

/** One Đảng bộ cơ sở of two chi bộ. A Worker accepts it once its `ruleset` is the Worker's own. */
export const exampleSubmission: Submission = {
  unit: '421',
  period: '2012Q4',
  baseVersion: 0,
  ruleset: '5d1c0a9b8e7f',
  template: 1,
  organizations: {
    headerRow: 4,
    rows: CODES.map((_, i) => 5 + i),
    columns: Object.entries(CELLS).map(([key, cells], position) => ({ key, position, cells })),
  },
  hamlets: null,
  duties: null,
  movement: null,
  memberRows: 40,
  memberFacts: { [COMMITTEE]: memberFacts },
  confirmations: [],
  blindTokens: null,
}
