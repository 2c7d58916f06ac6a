import { MEMBER_INDICATORS } from '../../../shared/measures/catalogue.ts'
import type { MemberFact, MemberFacts, Ratio } from '../../../shared/measures/fact.ts'
import type { Submission, WireColumn, WireTable } from '../../../shared/wire/submission.ts'
import { RULESET_FINGERPRINT } from '../../../worker/http/ruleset.ts'

type Cell = string | number | null
type Row = Readonly<Record<string, Cell>>

const HEADER_ROW = 4

const toTable = (keys: readonly string[], rows: readonly Row[]): WireTable => ({
  headerRow: HEADER_ROW,
  rows: rows.map((_, i) => HEADER_ROW + 1 + i),
  columns: keys.map(
    (key, position): WireColumn => ({ key, position, cells: rows.map((row) => row[key] ?? null) }),
  ),
})

const ORGANIZATION_KEYS = [
  'code',
  'name',
  'level',
  'parent',
  'type',
  'commune',
  'foundedOn',
  'members',
  'officialMembers',
  'probationaryMembers',
  'hasMasses',
  'admittedThisYear',
  'admittedSince2011',
  'classification',
  'regulationNumber',
  'regulationDate',
]

const CELLS_EACH = 2

const committeeRows = (unit: string, number: number): readonly Row[] => {
  const code = `${unit}.${String(number).padStart(4, '0')}`
  const committee: Row = {
    code,
    name: `Đảng bộ cơ quan số ${number}`,
    level: 'Đảng bộ cơ sở',
    type: 'Cơ quan',
    foundedOn: '2001-02-03',
    members: 20 * CELLS_EACH,
    officialMembers: 19 * CELLS_EACH,
    probationaryMembers: CELLS_EACH,
    classification: number % 4 === 0 ? 'Hoàn thành tốt nhiệm vụ' : 'Trong sạch, vững mạnh',
  }
  const cells = Array.from({ length: CELLS_EACH }, (_, i) => ({
    code: `${code}.${i + 1}`,
    name: `Chi bộ ${i + 1}`,
    level: 'Chi bộ trực thuộc',
    parent: code,
    members: 20,
    officialMembers: 19,
    probationaryMembers: 1,
  }))
  return [committee, ...cells]
}

/** Of 40 members; `members-away` is a share of all. */
const TOTALS: Readonly<Record<string, Ratio>> = { 'members-away': [3, 40], 'members-failing': [1, 4] }

const memberFactOf = ({
  id,
  isCountOnly,
  options,
  parts,
}: (typeof MEMBER_INDICATORS)[number]): MemberFact => ({
  total: TOTALS[id] ?? [3, isCountOnly ? null : 4],
  options: Object.fromEntries(options.map(({ id }) => [id, [3, 5]])),
  parts: Object.fromEntries(parts.map(({ id }) => [id, id === 'private-enterprise' ? 0 : 1])),
})

const memberFactsOf = (unit: string, committees: number): MemberFacts => {
  const indicators = Object.fromEntries(MEMBER_INDICATORS.map((one) => [one.id, memberFactOf(one)]))
  const codes = Array.from({ length: committees }, (_, i) => `${unit}.${String(i + 1).padStart(4, '0')}`)
  return Object.fromEntries(codes.map((code) => [code, { official: 38, probationary: 2, indicators }]))
}

const movementOf = (members: number): NonNullable<Submission['movement']> => ({
  opening: { row: 1, value: members },
  admitted: { row: 2, value: 0 },
  transferredIn: { row: 3, value: 0 },
  restored: { row: 4, value: 0 },
  died: { row: 5, value: 0 },
  expelled: { row: 6, value: 0 },
  struckOff: { row: 7, value: 0 },
  resigned: { row: 8, value: 0 },
  transferredOut: { row: 9, value: 0 },
  closing: { row: 10, value: members },
})

const HAMLET_KEYS = [
  'code',
  'name',
  'kind',
  'organization',
  'residentMembers',
  'reinforcedMembers',
  'cellStatus',
]

/** A submission without issues: so many Đảng bộ cơ sở of 40 members, each with two chi bộ, no hamlets, nothing done. */
export const exampleSubmission = async (
  committees = 3,
  changes: Partial<Submission> = {},
): Promise<Submission> => {
  const unit = changes.unit ?? '421'
  const rows = Array.from({ length: committees }, (_, i) => committeeRows(unit, i + 1)).flat()
  return {
    unit,
    period: '2012Q4',
    baseVersion: 0,
    ruleset: RULESET_FINGERPRINT,
    template: 1,
    organizations: toTable(ORGANIZATION_KEYS, rows),
    hamlets: toTable(HAMLET_KEYS, []),
    duties: toTable(['duty', 'due'], []),
    movement: movementOf(committees * 40),
    memberRows: committees * 40,
    memberFacts: memberFactsOf(unit, committees),
    confirmations: [],
    blindTokens: null,
    ...changes,
  }
}

/** The submission with another value in one cell of `Tổ chức`. */
export const withCell = (submission: Submission, key: string, record: number, value: Cell): Submission => ({
  ...submission,
  organizations: {
    ...submission.organizations,
    columns: submission.organizations.columns.map((column) =>
      column.key === key ? { ...column, cells: column.cells.with(record, value) } : column,
    ),
  },
})
