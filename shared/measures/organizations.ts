import { communes, grassroots, organizationsAbove, type WithOrganizations, workplaces } from './grassroots.ts'
import { described, OVER_ALL, type RecordIndicator } from './indicator.ts'

type OrganizationIndicator = RecordIndicator<'organizations'>

const regulated = ({ organizations: { columns } }: WithOrganizations) => {
  return (i: number): boolean => columns.regulationNumber.isKnown(i) && columns.regulationDate.isKnown(i)
}

export const committeesWithRegulation: OrganizationIndicator = {
  ...described({
    id: 'committees-with-regulation',
    code: 'CT07a',
    clause: 'II.2.4',
    name: 'Cấp ủy cơ sở có quy chế làm việc',
    goal: { kind: 'all' },
  }),
  counts: 'organizations',
  counting: (book) => ({ subjects: grassroots(book), isCounted: regulated(book) }),
}

export const cellsWithRegulation: OrganizationIndicator = {
  ...described({
    id: 'cells-with-regulation',
    code: 'CT07b',
    clause: 'II.2.4',
    name: 'Chi bộ trực thuộc có quy chế làm việc',
    goal: { kind: 'all' },
  }),
  counts: 'organizations',
  counting: (book) => ({
    subjects: book.organizations.columns.level.holding('subordinate-cell'),
    isCounted: regulated(book),
  }),
}

export const organizationsVisitedTwice: OrganizationIndicator = {
  ...described({
    id: 'organizations-visited-twice',
    code: 'CT09',
    clause: 'II.2.7',
    name: 'Được cấp ủy viên cấp trên dự sinh hoạt từ 2 lần/năm',
    goal: { kind: 'all' },
    judgedFrom: 4,
    options: [OVER_ALL],
  }),
  counts: 'organizations',
  counting: (book) => {
    const { superiorVisits } = book.organizations.columns
    const subjects = grassroots(book)
    const isCounted = (i: number) => superiorVisits.at(i) >= 2
    return {
      subjects: subjects.filter(superiorVisits.isKnown),
      isCounted,
      options: { [OVER_ALL.id]: { subjects, isCounted } },
    }
  },
}

export const secretariesAlsoHeads: OrganizationIndicator = {
  ...described({
    id: 'secretaries-also-heads',
    code: 'CT12',
    clause: 'II.2.5',
    name: 'Bí thư cấp ủy đồng thời là thủ trưởng, phó thủ trưởng',
  }),
  counts: 'organizations',
  counting: (book) => {
    const also = book.organizations.columns.secretaryAlso.at
    return { subjects: workplaces(book), isCounted: (i) => also(i) === 'head' || also(i) === 'deputy-head' }
  },
}

export const communeSecretariesAlsoChairs: OrganizationIndicator = {
  ...described({
    id: 'commune-secretaries-also-chairs',
    code: 'CT13',
    clause: 'II.2.5, kế hoạch 8',
    name: 'Bí thư đồng thời là chủ tịch UBND xã, phường, thị trấn',
  }),
  counts: 'organizations',
  counting: (book) => ({
    subjects: communes(book),
    isCounted: (i) => book.organizations.columns.secretaryAlso.at(i) === 'commune-chair',
  }),
}

export const communesWithOfficeCell: OrganizationIndicator = {
  ...described({
    id: 'communes-with-office-cell',
    code: 'CT15',
    clause: 'II.2.2, kế hoạch 8',
    name: 'Xã, phường, thị trấn có chi bộ cơ quan',
  }),
  counts: 'organizations',
  counting: (book) => {
    const isOfficeCell = book.organizations.columns.isCommuneOfficeCell.at
    return {
      subjects: communes(book),
      isCounted: organizationsAbove(book, book.tree, (i) => isOfficeCell(i) === 'yes'),
    }
  },
}

export const organizationsWithProgram: OrganizationIndicator = {
  ...described({
    id: 'organizations-with-program',
    code: 'CT19',
    clause: 'III.1',
    name: 'Tổ chức cơ sở đảng đã học tập Nghị quyết và có chương trình, kế hoạch',
  }),
  counts: 'organizations',
  counting: (book) => {
    const { studiedOn, programNumber } = book.organizations.columns
    return { subjects: grassroots(book), isCounted: (i) => studiedOn.isKnown(i) && programNumber.isKnown(i) }
  },
}
