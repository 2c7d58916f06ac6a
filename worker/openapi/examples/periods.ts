import type {
  DueDay,
  Edition,
  EditionList,
  EditionSummary,
  PeriodEntry,
  PeriodList,
  PeriodState,
} from '../../../shared/wire/api/index.ts'
import { completeness } from './following.ts'
import { report } from './reports.ts'

export const open: PeriodState = { period: '2012Q4', revision: 2, closedAt: null }

export const closed: PeriodState = { ...open, closedAt: '2013-01-20T03:00:00.000Z' }

export const due: DueDay = { unit: '421', dueOn: '2013-01-25' }

export const periodEntry: PeriodEntry = {
  period: '2012Q4',
  dueOn: '2013-01-15',
  extensions: [{ unit: '421', dueOn: '2013-01-25' }],
  closedAt: null,
  editions: [],
}

const edition: EditionSummary = {
  number: 1,
  closedAt: '2013-01-20T03:00:00.000Z',
  reopenedAt: '2013-01-22T01:00:00.000Z',
  reason: 'Huyện ủy Quỳnh Lưu xin nộp bản đính chính.',
}

export const editionList: EditionList = { period: '2012Q4', editions: [edition] }

export const wholeEdition: Edition = { period: '2012Q4', ...edition, report, completeness }

export const periodList: PeriodList = { periods: [periodEntry] }
