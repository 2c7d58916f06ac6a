import { grassroots } from './grassroots.ts'
import { described, type RecordIndicator } from './indicator.ts'

/** The three figures of the resolution's note 1, at 31/12/2011: 1.565, 10.148 and 167.740. */
export const baselineOrganizations: RecordIndicator<'organizations'> = {
  ...described({
    id: 'baseline-organizations',
    code: 'NEN1',
    clause: 'chú thích 1',
    name: 'Số tổ chức cơ sở đảng',
    isCountOnly: true,
  }),
  counts: 'organizations',
  counting: (book) => ({ subjects: grassroots(book), isCounted: () => true }),
}

export const baselineCells: RecordIndicator<'organizations'> = {
  ...described({
    id: 'baseline-cells',
    code: 'NEN2',
    clause: 'chú thích 1',
    name: 'Số chi bộ trực thuộc',
    isCountOnly: true,
  }),
  counts: 'organizations',
  counting: ({ organizations }) => ({
    subjects: organizations.columns.level.holding('subordinate-cell'),
    isCounted: () => true,
  }),
}

export const baselineMembers: RecordIndicator<'organizations'> = {
  ...described({
    id: 'baseline-members',
    code: 'NEN3',
    clause: 'chú thích 1',
    name: 'Số đảng viên',
    isCountOnly: true,
  }),
  counts: 'organizations',
  counting: (book) => {
    const { members } = book.organizations.columns
    return {
      subjects: grassroots(book).filter(members.isKnown),
      isCounted: () => true,
      amountOf: members.at,
    }
  },
}
