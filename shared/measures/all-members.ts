import { quarterOf } from '../calendar/period.ts'
import { MAJORITY_PEOPLE } from '../forms/so-don-vi/peoples.ts'
import { recordsOf } from './count.ts'
import { described, type RecordIndicator } from './indicator.ts'

type MemberIndicator = RecordIndicator<'members'>

/** Indicators over all members of the list. */
export const membersWithTask: MemberIndicator = {
  ...described({
    id: 'members-with-task',
    code: 'CT16',
    clause: 'II.2.6',
    name: 'Đảng viên được phân công nhiệm vụ',
  }),
  counts: 'members',
  counting: ({ members: { columns } }) => ({
    subjects: [...columns.isExempt.blanks(), ...columns.isExempt.holding('no')],
    isCounted: (i) => columns.taskAssigned.at(i) === 'yes',
  }),
}

export const membersIntroducedToResidence: MemberIndicator = {
  ...described({
    id: 'members-introduced-to-residence',
    code: 'CT17',
    clause: 'II.2.6',
    name: 'Đảng viên được giới thiệu về nơi cư trú',
  }),
  counts: 'members',
  counting: ({ members: { columns } }) => {
    const introduced = columns.introducedToResidence
    return {
      subjects: [...introduced.holding('yes'), ...introduced.holding('no')],
      isCounted: (i) => introduced.at(i) === 'yes',
    }
  },
}

export const membersAdmitted: MemberIndicator = {
  ...described({
    id: 'members-admitted',
    code: 'CT18',
    clause: 'II.2.6',
    name: 'Đảng viên mới kết nạp trong năm',
    isCountOnly: true,
    needsPeriod: true,
    parts: [
      { id: 'workers', name: 'Công nhân' },
      { id: 'ethnic-minority', name: 'Dân tộc thiểu số' },
      { id: 'women', name: 'Nữ' },
      { id: 'private-enterprise', name: 'Doanh nghiệp ngoài nhà nước' },
    ],
  }),
  counts: 'members',
  counting: ({ members: { columns, size }, period, tree }) => {
    const { admittedOn, occupation, ethnicity, gender } = columns
    const firstDay = period ? quarterOf(period.year, 1).firstDay : Number.NaN
    const lastDay = period ? quarterOf(period.year, 4).lastDay : Number.NaN
    return {
      subjects: recordsOf(size),
      isCounted: (i) => admittedOn.from(i) >= firstDay && admittedOn.to(i) <= lastDay,
      parts: {
        workers: (i) => occupation.at(i) === 'worker',
        'ethnic-minority': (i) => ethnicity.at(i) !== '' && ethnicity.at(i) !== MAJORITY_PEOPLE,
        women: (i) => gender.at(i) === 'female',
        'private-enterprise': (i) => tree?.typeOf(tree.grassrootsOfMember(i)) === 'private-enterprise',
      },
    }
  },
}
