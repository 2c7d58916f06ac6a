import type { ReviewIssue, SubmissionDetail, SubmissionSummary } from '../../shared/wire/api/index.ts'

const REASON = 'Chi bộ đã giải thể từ tháng 11, đảng viên chuyển về chi bộ xóm.'

export const examplePlace = { unit: '421', period: '2012Q4' }

export const exampleSummary: SubmissionSummary = {
  version: 1,
  status: 'accepted',
  state: 'approved',
  receivedAt: '2013-01-10T02:15:00.000Z',
  contentHash: '0f4a8b1c2d3e4f5061728394a5b6c7d8e9fa0b1c2d3e4f5061728394a5b6c7d8',
  warnings: 1,
  dueOn: '2013-01-15',
  late: false,
  reason: null,
}

export const exampleIssue: ReviewIssue = {
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

export const exampleDetail: SubmissionDetail = {
  ...examplePlace,
  ...exampleSummary,
  decidedAt: '2013-01-11T01:00:00.000Z',
  issues: [exampleIssue],
  confirmations: [
    {
      rule: exampleIssue.rule,
      sheet: exampleIssue.sheet,
      key: '',
      column: exampleIssue.column,
      value: exampleIssue.value,
      reason: REASON,
    },
  ],
}
