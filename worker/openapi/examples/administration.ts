import type { AuditPage, Settings, Verification } from '../../../shared/wire/api/index.ts'
import { PERSON_ID } from './people.ts'

const FIRST = '6b3a55e0261b0304143f805a24924d0c1c44524821305f31d9277843b8a10f4e'
const SECOND = 'c2d0f5f2b1d6f7f1a7d7e9f60f9bb2d7a0e1f2c3d4b5a697887766554433221f'

export const settings: Settings = {
  statusOnReceipt: 'submitted',
  counts: 'accepted',
  dueDays: 15,
  dueDates: { '2012Q4': '2013-01-20' },
  retentionYears: null,
}

export const auditPage: AuditPage = {
  events: [
    {
      id: 2,
      at: '2013-01-10T02:15:00.000Z',
      person: PERSON_ID,
      action: 'submitted',
      unit: '421',
      period: '2012Q4',
      version: 1,
      detail: { status: 'submitted' },
      previousHash: FIRST,
      hash: SECOND,
    },
    {
      id: 1,
      at: '2013-01-02T01:30:00.000Z',
      person: PERSON_ID,
      action: 'person-bound',
      unit: null,
      period: null,
      version: null,
      detail: { id: PERSON_ID, role: 'unit-editor', unit: '421' },
      previousHash: '',
      hash: FIRST,
    },
  ],
  next: null,
}

export const verification: Verification = {
  periods: ['2012Q4'],
  events: 2,
  submissions: 1,
  countedOtherwise: [{ unit: '422', period: '2012Q4', version: 1, ruleset: '5d1c0a9b8e7f' }],
  differences: [{ kind: 'facts', unit: '421', period: '2012Q4', version: 1, event: null }],
}
