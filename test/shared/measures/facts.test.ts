import { describe, expect, it } from 'vitest'
import { INDICATORS } from '../../../shared/measures/index.ts'
import type { Changes } from '../../helpers/district.ts'
import { factOf } from '../../helpers/fact-of.ts'
import { DUTY_ROWS } from './duty-rows.ts'

/** Roles in DB01 (rows 2–5) beside what the sample district holds. */
const ROLES: Changes = {
  members: {
    2: {
      committeeRole: 'Bí thư',
      trainedOn: '1/3/2011',
      titleTrainedOn: '1/3/2011',
      titleTrainedFor: 'Bí thư',
      pledged: 'Có',
      gender: 'Nữ',
      birthDate: '1/1/1977',
      ethnicity: 'Thái',
    },
    3: {
      committeeRole: 'Phó bí thư',
      trainedOn: '31/12/2009',
      titleTrainedOn: '1/3/2011',
      titleTrainedFor: 'Bí thư',
      gender: 'Nam',
      birthDate: '31/12/1976',
      ethnicity: 'Kinh',
    },
    4: {
      committeeRole: 'Cấp ủy viên',
      trainedOn: '1/1/2010',
      gender: 'Nam',
      birthDate: 1977,
      ethnicity: 'Người lạ',
    },
  },
}

/** One row an indicator: what is changed in the sample district, and what comes out. */
const TABLE: readonly (readonly [id: string, changes: Changes, n: number, d: number | null])[] = [
  ...DUTY_ROWS,
  ['hamlets-with-member-and-cell', {}, 2, 4],
  ['hamlets-with-member-and-cell', { hamlets: { 2: { residentMembers: 0 } } }, 1, 4],
  ['hamlets-with-member-and-cell', { hamlets: { 2: { cellStatus: 'Sinh hoạt ghép' } } }, 1, 4],
  ['hamlets-reinforced', { hamlets: { 2: { reinforcedMembers: 1 }, 3: { reinforcedMembers: null } } }, 1, 4],
  [
    'cell-secretaries-also-heads',
    {
      organizations: {
        4: { type: 'Cơ quan', secretaryAlso: 'Trưởng phòng, ban' },
        5: { type: 'Doanh nghiệp nhà nước', secretaryAlso: 'Phó phòng ban' },
        6: { secretaryAlso: 'Trưởng phòng, ban' },
      },
    },
    2,
    2,
  ],
  ['secretaries-also-heads', { organizations: { 8: { secretaryAlso: 'Chủ tịch hội đồng quản trị' } } }, 1, 1],
  ['secretaries-also-heads', { organizations: { 8: { secretaryAlso: 'Phó giám đốc' } } }, 1, 1],
  ['members-away', { members: { 2: { isAway: 'Có' }, 3: { isAway: 'Không' } } }, 1, 43],
  [
    'members-excellent',
    {
      members: {
        2: { classification: 'Đủ tư cách, hoàn thành xuất sắc nhiệm vụ' },
        3: { classification: 'Đủ tư cách, hoàn thành nhiệm vụ' },
        4: { classification: 'lạ' },
      },
    },
    1,
    2,
  ],
  [
    'members-failing',
    { members: { 2: { classification: 'Vi phạm tư cách hoặc không hoàn thành nhiệm vụ' } } },
    1,
    1,
  ],
  [
    'cells-strong',
    {
      organizations: {
        2: { classification: 'TSVM' },
        4: { classification: 'TSVM' },
        5: { classification: 'Yếu kém' },
      },
    },
    1,
    2,
  ],
  ['unserved-enterprises-assigned', { enterprises: {} }, 2, 2],
  ['unserved-enterprises-assigned', { enterprises: { 2: { officerAssigned: null } } }, 1, 2],
  ['hamlets-with-resident-member', { hamlets: { 2: { residentMembers: null } } }, 2, 4],
  ['hamlets-with-cell', {}, 2, 4],
  ['enterprises-admitting', { organizations: { 8: { admittedSince2011: 0 } } }, 0, 1],
  ['enterprises-admitting', { organizations: { 8: { hasMasses: 'Không' } } }, 0, 0],
  ['enterprises-admitting-this-year', {}, 1, 1],
  [
    'organizations-strong',
    {
      organizations: {
        2: { classification: 'TSVM' },
        7: { classification: 'Yếu kém' },
        4: { classification: 'TSVM' },
      },
    },
    1,
    2,
  ],
  [
    'organizations-assessed',
    { organizations: { 2: { classification: 'TSVM' }, 7: { classification: 'lạ' } } },
    1,
    3,
  ],
  ['organizations-weak', { organizations: { 7: { classification: 'Yếu kém' } } }, 1, 1],
  [
    'committees-with-regulation',
    {
      organizations: {
        2: { regulationNumber: '1', regulationDate: '1/1/2011' },
        7: { regulationNumber: '2' },
      },
    },
    1,
    3,
  ],
  [
    'cells-with-regulation',
    { organizations: { 4: { regulationNumber: '1', regulationDate: '2011' } } },
    1,
    3,
  ],
  [
    'quarterly-briefings',
    {
      duties: {
        4: { duty: 'Giao ban quý', due: '2012Q1', doneOn: '1/3/2012' },
        5: { duty: 'Giao ban quý', due: '2012Q2', doneOn: '1/7/2012' },
        6: { duty: 'Giao ban quý', due: '2012Q3' },
      },
    },
    1,
    4,
  ],
  [
    'organizations-visited-twice',
    { organizations: { 2: { superiorVisits: 2 }, 7: { superiorVisits: 1 } } },
    1,
    2,
  ],
  ['half-year-inspections', {}, 1, 2],
  ['half-year-inspections', { info: { period: '2012Q3' } }, 1, 1],
  ['unserved-hamlets-assigned', { hamlets: { 4: { residentMembers: 0 } } }, 1, 2],
  [
    'secretaries-also-heads',
    { organizations: { 8: { secretaryAlso: 'Phó thủ trưởng' }, 2: { secretaryAlso: 'Thủ trưởng' } } },
    1,
    1,
  ],
  ['commune-secretaries-also-chairs', { organizations: { 7: { secretaryAlso: 'Chủ tịch UBND' } } }, 1, 2],
  ['hamlet-secretaries-also-heads', { organizations: { 4: { secretaryAlso: 'Xóm trưởng' } } }, 1, 2],
  ['communes-with-office-cell', { organizations: { 6: { isCommuneOfficeCell: 'Có' } } }, 1, 2],
  [
    'members-admitted',
    {
      members: {
        2: { admittedOn: '1/1/2012' },
        3: { admittedOn: '12/2012' },
        4: { admittedOn: '31/12/2011' },
      },
    },
    5,
    null,
  ],
  [
    'members-with-task',
    {
      members: {
        2: { isExempt: 'Có' },
        3: { isExempt: 'lạ' },
        4: { taskAssigned: null },
        5: { isExempt: 'Không' },
      },
    },
    40,
    41,
  ],
  [
    'members-introduced-to-residence',
    {
      members: {
        2: { introducedToResidence: 'Có' },
        3: { introducedToResidence: 'Không' },
        4: { introducedToResidence: 'Không thuộc diện' },
      },
    },
    1,
    2,
  ],
  [
    'organizations-with-program',
    { organizations: { 2: { studiedOn: '1/5/2012', programNumber: '7' }, 7: { studiedOn: '1/5/2012' } } },
    1,
    3,
  ],
  ['committee-members-trained', ROLES, 2, 5],
  ['secretaries-trained-for-title', ROLES, 1, 4],
  ['leaders-pledged', ROLES, 1, 4],
  ['committee-women', ROLES, 1, 5],
  ['committee-young', ROLES, 2, 5],
  ['committee-ethnic-minority', ROLES, 1, 5],
  ['baseline-organizations', {}, 3, null],
  ['baseline-cells', {}, 3, null],
  ['baseline-members', { organizations: { 8: { members: 'x' } } }, 38, null],
]

describe('factsOf', () => {
  it.each(TABLE)('counts %s', (id, changes, n, d) => {
    expect(factOf(id, changes)?.total).toEqual([n, d])
  })
})

it('has a row for every indicator of a unit', () => {
  const counted = new Set(TABLE.map(([id]) => id))
  const units = INDICATORS.filter(({ counts }) => counts !== 'plan')
  expect(units.map(({ id }) => id).filter((id) => !counted.has(id))).toEqual([])
})
