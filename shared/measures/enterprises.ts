import { enterprisesWithMasses } from './grassroots.ts'
import { described, type RecordIndicator } from './indicator.ts'

type OrganizationIndicator = RecordIndicator<'organizations'>

export const enterprisesAdmitting: OrganizationIndicator = {
  ...described({
    id: 'enterprises-admitting',
    code: 'CT02',
    clause: 'II.1.2',
    name: 'Tổ chức cơ sở đảng trong doanh nghiệp (có nguồn quần chúng) kết nạp được đảng viên mới',
    goal: { kind: 'at-least', percent: 70 },
    options: [{ id: 'this-year', name: 'Tính trong năm' }],
  }),
  counts: 'organizations',
  counting: (book) => {
    const { admittedSince2011, admittedThisYear } = book.organizations.columns
    const subjects = enterprisesWithMasses(book)
    return {
      subjects,
      isCounted: (i) => admittedSince2011.at(i) >= 1,
      options: { 'this-year': { subjects, isCounted: (i) => admittedThisYear.at(i) >= 1 } },
    }
  },
}

export const enterprisesAdmittingThisYear: OrganizationIndicator = {
  ...described({
    id: 'enterprises-admitting-this-year',
    code: 'CT02n',
    clause: 'II.1.2',
    name: 'Tổ chức cơ sở đảng trong doanh nghiệp (có nguồn quần chúng) kết nạp được đảng viên mới trong năm',
  }),
  counts: 'organizations',
  counting: (book) => ({
    subjects: enterprisesWithMasses(book),
    isCounted: (i) => book.organizations.columns.admittedThisYear.at(i) >= 1,
  }),
}
