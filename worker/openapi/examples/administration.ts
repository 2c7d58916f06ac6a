import type { Settings } from '../../../shared/wire/api/index.ts'

export const settings: Settings = {
  statusOnReceipt: 'submitted',
  counts: 'accepted',
  dueDays: 15,
  dueDates: { '2012Q4': '2013-01-20' },
  retentionYears: null,
}
