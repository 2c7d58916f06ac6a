import { recordsOf } from './count.ts'
import { described, type RecordIndicator } from './indicator.ts'

/** Indicators that count hamlets (khối, xóm, bản). */
export const hamletsWithResidentMember: RecordIndicator<'hamlets'> = {
  ...described({
    id: 'hamlets-with-resident-member',
    code: 'CT01a',
    clause: 'II.1.2',
    name: 'Khối, xóm, bản có đảng viên tại chỗ',
    goal: { kind: 'all' },
  }),
  counts: 'hamlets',
  counting: ({ hamlets: { columns, size } }) => ({
    subjects: recordsOf(size),
    isCounted: (i) => columns.residentMembers.at(i) >= 1,
  }),
}

export const hamletsWithCell: RecordIndicator<'hamlets'> = {
  ...described({
    id: 'hamlets-with-cell',
    code: 'CT01b',
    clause: 'II.1.2',
    name: 'Khối, xóm, bản có chi bộ (kể cả tăng cường)',
    goal: { kind: 'all' },
    options: [{ id: 'with-joint', name: 'Tính cả sinh hoạt ghép' }],
  }),
  counts: 'hamlets',
  counting: ({ hamlets: { columns, size } }) => {
    const status = columns.cellStatus.at
    const subjects = recordsOf(size)
    return {
      subjects,
      isCounted: (i) => status(i) === 'own',
      options: {
        'with-joint': { subjects, isCounted: (i) => status(i) === 'own' || status(i) === 'joint' },
      },
    }
  },
}

export const unservedHamletsAssigned: RecordIndicator<'hamlets'> = {
  ...described({
    id: 'unserved-hamlets-assigned',
    code: 'CT11',
    clause: 'II.2.2',
    name: 'Khối, xóm, bản chưa có chi bộ hoặc đảng viên đã phân công người phụ trách',
  }),
  counts: 'hamlets',
  counting: ({ hamlets: { columns, size } }) => ({
    subjects: recordsOf(size).filter(
      (i) => columns.residentMembers.at(i) === 0 || columns.cellStatus.at(i) === 'none',
    ),
    isCounted: (i) => columns.officerAssigned.at(i) === 'yes',
  }),
}

export const hamletSecretariesAlsoHeads: RecordIndicator<'hamlets'> = {
  ...described({
    id: 'hamlet-secretaries-also-heads',
    code: 'CT14',
    clause: 'II.2.5',
    name: 'Bí thư chi bộ đồng thời là xóm trưởng hoặc trưởng ban công tác Mặt trận',
    needsOrganizations: true,
  }),
  counts: 'hamlets',
  counting: ({ hamlets: { columns }, organizations, tree }) => {
    const alsoOf = (i: number) => {
      const cell = tree ? tree.cellOfHamlet(i) : -1
      return organizations && cell >= 0 ? organizations.columns.secretaryAlso.at(cell) : ''
    }
    return {
      subjects: columns.cellStatus.holding('own'),
      isCounted: (i) => alsoOf(i) === 'hamlet-head' || alsoOf(i) === 'front-head',
    }
  },
}
