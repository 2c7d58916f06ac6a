import fc from 'fast-check'
import type { Changes, Row } from './district.ts'

const blankOr = (...values: readonly (string | number)[]) => fc.constantFrom(null, ...values)

const row = (columns: Readonly<Record<string, fc.Arbitrary<string | number | null>>>): fc.Arbitrary<Row> =>
  fc.record(columns, { noNullPrototype: true })

const rows = (
  first: number,
  last: number,
  columns: Readonly<Record<string, fc.Arbitrary<string | number | null>>>,
): fc.Arbitrary<Readonly<Record<number, Row>>> =>
  fc
    .array(row(columns), { minLength: last - first + 1, maxLength: last - first + 1 })
    .map((changed) => Object.fromEntries(changed.map((each, i) => [first + i, each])))

const ORGANIZATION = {
  classification: blankOr('TSVM', 'Yếu kém', 'Hoàn thành nhiệm vụ'),
  regulationNumber: blankOr('12-QC/ĐU'),
  regulationDate: blankOr('3/2/2011'),
  superiorVisits: blankOr(0, 1, 2),
  secretaryAlso: blankOr('Chủ tịch UBND', 'Xóm trưởng', 'Thủ trưởng'),
  isCommuneOfficeCell: blankOr('Có'),
  hasMasses: blankOr('Có', 'Không'),
  admittedSince2011: blankOr(0, 2),
}
const HAMLET = {
  residentMembers: blankOr(0, 3),
  cellStatus: blankOr('Có chi bộ', 'Sinh hoạt ghép', 'Chưa có chi bộ'),
  isCatholicArea: blankOr('Có', 'Không'),
}
const MEMBER = {
  committeeRole: blankOr('Bí thư', 'Phó bí thư', 'Cấp ủy viên'),
  trainedOn: blankOr('1/3/2011', '1/3/2009'),
  titleTrainedOn: blankOr('1/3/2011'),
  titleTrainedFor: blankOr('Bí thư', 'Phó bí thư'),
}
const DUTY = {
  duty: fc.constantFrom('Giao ban quý', 'Kế hoạch kiểm tra 6 tháng'),
  due: fc.constantFrom('2012Q1', '2012Q2', '2012Q3', '2012S1', '2012S2'),
  doneOn: blankOr('1/2/2012', '1/8/2012'),
}

/** The sample district with other values in the columns that indicators count; some may be left blank. */
export const anyDistrict: fc.Arbitrary<Changes> = fc.record(
  {
    organizations: rows(2, 8, ORGANIZATION),
    hamlets: rows(2, 5, HAMLET),
    members: rows(2, 44, MEMBER),
    duties: rows(2, 5, DUTY),
    absent: fc.subarray(['hamlets', 'members', 'duties']),
  },
  { noNullPrototype: true },
)
