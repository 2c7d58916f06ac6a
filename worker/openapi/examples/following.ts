import type { Completeness, GapList, Trends } from '../../../shared/wire/api/index.ts'

export const gaps: GapList = {
  period: '2012Q4',
  indicator: 'hamlets-with-cell',
  goal: '= 100 %',
  unit: '421',
  reportedUnits: 1,
  rows: [
    {
      unit: '421',
      sheet: 'Khối, xóm, bản',
      code: 'X017',
      name: 'Xóm 7',
      effect: 1,
      numerator: 0,
      denominator: 1,
    },
  ],
}

export const completeness: Completeness = {
  period: '2012Q4',
  dueOn: '2013-01-15',
  expected: 2,
  counts: {
    submitted: 0,
    accepted: 1,
    returned: 0,
    missing: 1,
    'on-time': 1,
    late: 0,
    awaited: 0,
    overdue: 1,
  },
  units: [
    {
      unit: '421',
      name: 'Huyện ủy Quỳnh Lưu',
      status: 'accepted',
      version: 1,
      receivedAt: '2013-01-10T02:15:00.000Z',
      dueOn: '2013-01-15',
      timeliness: 'on-time',
      daysLate: 0,
    },
    {
      unit: '422',
      name: 'Huyện ủy Con Cuông',
      status: 'missing',
      version: null,
      receivedAt: null,
      dueOn: '2013-01-15',
      timeliness: 'overdue',
      daysLate: 3,
    },
  ],
}

export const trends: Trends = {
  indicator: 'hamlets-with-cell',
  goal: '= 100 %',
  counts: 'accepted',
  points: [
    { period: '2012Q3', numerator: 5_510, denominator: 5_800, state: 'behind', change: null },
    {
      period: '2012Q4',
      numerator: 5_600,
      denominator: 5_800,
      state: 'behind',
      change: { since: '2012Q3', numerator: 90, denominator: 0 },
    },
  ],
  own: {
    unit: '421',
    points: [{ period: '2012Q4', numerator: 231, denominator: 240, state: 'behind', change: null }],
  },
}
