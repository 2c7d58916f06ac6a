import type {
  Receipt,
  ReviewIssue,
  SubmissionDetail,
  SubmissionList,
  SubmissionSummary,
  SubmissionVersion,
} from '../../../shared/wire/api/index.ts'

const CONTENT_HASH = '0f4a8b1c2d3e4f5061728394a5b6c7d8e9fa0b1c2d3e4f5061728394a5b6c7d8'
const PLACE = { unit: '421', period: '2012Q4' }
const REASON = 'Chi bộ đã giải thể từ tháng 11, đảng viên chuyển về chi bộ xóm.'

const summary: SubmissionSummary = {
  version: 1,
  status: 'accepted',
  state: 'approved',
  receivedAt: '2013-01-10T02:15:00.000Z',
  contentHash: CONTENT_HASH,
  warnings: 1,
  dueOn: '2013-01-15',
  late: false,
  reason: null,
}

export const list: SubmissionList = { submissions: [summary] }

const issue: ReviewIssue = {
  rule: 'history.organization-vanished',
  sheet: 'Tổ chức',
  cell: null,
  column: 'code',
  key: '',
  value: '421.0009',
  message:
    'Tổ chức 421.0009 có trong bản trước (12 đảng viên) nhưng không còn trong bản này; hãy ghi lại tổ chức đó, nếu đã giải thể, sáp nhập hoặc chuyển đi thì xác nhận kèm lý do.',
  confirmed: REASON,
}

export const detail: SubmissionDetail = {
  ...PLACE,
  ...summary,
  decidedAt: '2013-01-11T01:00:00.000Z',
  issues: [issue],
  confirmations: [
    {
      rule: issue.rule,
      sheet: issue.sheet,
      key: '',
      column: issue.column,
      value: issue.value,
      reason: REASON,
    },
  ],
}

export const returned: SubmissionDetail = {
  ...detail,
  status: 'returned',
  state: 'returned',
  reason: 'Số đảng viên của Đảng bộ xã Quỳnh Minh chưa khớp với danh sách; đề nghị kiểm tra lại.',
}

export const one: SubmissionVersion = {
  ...detail,
  difference: {
    since: { period: '2012Q3', version: 2 },
    organizations: {
      added: [],
      gone: [{ code: '421.0009', name: 'Chi bộ Trạm Y tế' }],
      changed: [
        {
          code: '421.0001',
          name: 'Đảng bộ xã Quỳnh Minh',
          changes: [{ column: 'members', header: 'Tổng số đảng viên', before: '148', after: '151' }],
        },
      ],
    },
    hamlets: { added: [], gone: [], changed: [] },
    indicators: [
      {
        id: 'hamlets-with-cell',
        before: { numerator: 226, denominator: 240 },
        after: { numerator: 231, denominator: 240 },
      },
    ],
  },
}

export const receipt: Receipt = {
  ...PLACE,
  version: summary.version,
  status: summary.status,
  state: 'counted',
  receivedAt: summary.receivedAt,
  contentHash: summary.contentHash,
  warnings: summary.warnings,
  dueOn: summary.dueOn,
  late: summary.late,
  issues: [issue],
  collisions: [{ unit: '422', members: 1, tokens: ['00a1b2c3d4e5f607'] }],
}
