import type { DueDay, PeriodEntry, PeriodList, PeriodState } from '../../../shared/api.ts'

export const open: PeriodState = { period: '2012Q4', revision: 2, closedAt: null }

export const closed: PeriodState = { ...open, closedAt: '2013-01-20T03:00:00.000Z' }

export const due: DueDay = { unit: '421', dueOn: '2013-01-25' }

export const periodEntry: PeriodEntry = {
  period: '2012Q4',
  dueOn: '2013-01-15',
  extensions: [{ unit: '421', dueOn: '2013-01-25' }],
  closedAt: null,
}

export const periodList: PeriodList = { periods: [periodEntry] }
