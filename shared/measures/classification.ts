import { grassroots, type WithOrganizations } from './grassroots.ts'
import { described, OVER_ALL, type RecordIndicator } from './indicator.ts'

const assessed = (book: WithOrganizations): readonly number[] =>
  grassroots(book).filter(book.organizations.columns.classification.isKnown)

/** Indicators from the yearly classification of grassroots organizations. */
export const organizationsStrong: RecordIndicator<'organizations'> = {
  ...described({
    id: 'organizations-strong',
    code: 'CT03',
    clause: 'II.1.2',
    name: 'Tổ chức cơ sở đảng trong sạch, vững mạnh',
    goal: { kind: 'above', percent: 75 },
    needsPeriod: true,
    options: [OVER_ALL],
  }),
  counts: 'organizations',
  counting: (book) => {
    const isCounted = (i: number) => book.organizations.columns.classification.at(i) === 'strong'
    return {
      subjects: assessed(book),
      isCounted,
      options: { [OVER_ALL.id]: { subjects: grassroots(book), isCounted } },
    }
  },
}

export const organizationsAssessed: RecordIndicator<'organizations'> = {
  ...described({
    id: 'organizations-assessed',
    code: 'CT03m',
    clause: 'II.1.2',
    name: 'Tổ chức cơ sở đảng được đánh giá, xếp loại',
    needsPeriod: true,
  }),
  counts: 'organizations',
  counting: (book) => ({
    subjects: grassroots(book),
    isCounted: book.organizations.columns.classification.isKnown,
  }),
}

export const organizationsWeak: RecordIndicator<'organizations'> = {
  ...described({
    id: 'organizations-weak',
    code: 'CT04',
    clause: 'II.1.2',
    name: 'Tổ chức cơ sở đảng yếu kém',
    goal: { kind: 'none' },
    needsPeriod: true,
  }),
  counts: 'organizations',
  counting: (book) => ({
    subjects: assessed(book),
    isCounted: (i) => book.organizations.columns.classification.at(i) === 'failing',
  }),
}
