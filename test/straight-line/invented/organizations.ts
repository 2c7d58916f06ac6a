import { toDay } from '../../../shared/calendar/day.ts'
import type { SheetCell } from '../../../shared/reading/grid.ts'
import { dateCell } from './date-cells.ts'
import type { Row } from './members.ts'
import { committeeCode, PERIOD, type Plan, type PlannedCell } from './plan.ts'

const KIND_NAMES = { commune: 'Xã', ward: 'Phường', township: 'Thị trấn' } as const
const WORKPLACE_TYPES = [
  'Cơ quan',
  'Doanh nghiệp nhà nước',
  'Doanh nghiệp ngoài nhà nước',
  'Đơn vị sự nghiệp',
]
const STRONG = 'Trong sạch, vững mạnh'
const FAILING = 'Vi phạm tư cách hoặc không hoàn thành nhiệm vụ'

interface Tally {
  members: number
  official: number
  seats: number
  failing: number
  admitted: number
}

const newTally = (): Tally => ({ members: 0, official: 0, seats: 0, failing: 0, admitted: 0 })

const isThisYear = (cell: SheetCell | undefined): boolean =>
  typeof cell === 'object' && cell?.kind === 'date' && cell.day >= toDay(PERIOD.year, 1, 1)

const add = (tally: Tally, row: Row): void => {
  tally.members += 1
  if (row.status === 'Chính thức') tally.official += 1
  if (row.committeeRole) tally.seats += 1
  if (row.classification === FAILING) tally.failing += 1
  if (isThisYear(row.admittedOn)) tally.admitted += 1
}

/** What the members come to, by code of the chi bộ and of the đảng bộ above it. */
const tallyMembers = ({ cells }: Plan, members: readonly Row[]): ReadonlyMap<string, Tally> => {
  const above = new Map(cells.map(({ code, commune }) => [code, commune]))
  const tallies = new Map<string, Tally>()
  for (const row of members) {
    const cell = String(row.organization)
    const commune = above.get(cell) ?? -1
    for (const code of commune < 0 ? [cell] : [cell, committeeCode(commune)]) {
      const tally = tallies.get(code) ?? newTally()
      tallies.set(code, tally)
      add(tally, row)
    }
  }
  return tallies
}

const counts = (code: string, tallies: ReadonlyMap<string, Tally>): Row => {
  const { members, official, failing } = tallies.get(code) ?? newTally()
  return {
    code,
    foundedOn: dateCell(toDay(1990 + (members % 15), 3, 2)),
    members,
    officialMembers: official,
    probationaryMembers: members - official,
    classification: failing > 0 ? 'Hoàn thành tốt nhiệm vụ' : STRONG,
    regulationNumber: `0${(members % 9) + 1}-QC/ĐU`,
    regulationDate: dateCell(toDay(2010, 9, 1) + (members % 90)),
  }
}

const grassroots = (code: string, tallies: ReadonlyMap<string, Tally>): Row => ({
  ...counts(code, tallies),
  committeeMembers: tallies.get(code)?.seats ?? 0,
  superiorVisits: (tallies.get(code)?.members ?? 0) % 4,
  studiedOn: dateCell(toDay(2012, 5, 4)),
  programNumber: '12-CTr/ĐU',
})

const workplace = (cell: PlannedCell, i: number, tallies: ReadonlyMap<string, Tally>): Row => {
  const type = WORKPLACE_TYPES[i % WORKPLACE_TYPES.length] ?? ''
  const admitted = tallies.get(cell.code)?.admitted ?? 0
  const enterprise = { hasMasses: 'Có', admittedThisYear: admitted, admittedSince2011: admitted + 1 }
  return {
    ...grassroots(cell.code, tallies),
    name: `Chi bộ ${type} ${i + 1}`,
    level: 'Chi bộ cơ sở',
    type,
    secretaryAlso: i % 2 === 0 ? 'Thủ trưởng' : 'Không',
    ...(type.startsWith('Doanh nghiệp') && enterprise),
  }
}

const subordinate = (cell: PlannedCell, i: number, tallies: ReadonlyMap<string, Tally>): Row => ({
  ...counts(cell.code, tallies),
  name: cell.kind === 'office' ? 'Chi bộ cơ quan xã' : `Chi bộ xóm ${i + 1}`,
  level: 'Chi bộ trực thuộc',
  parent: committeeCode(cell.commune),
  secretaryAlso: cell.kind === 'hamlet' && i % 3 === 0 ? 'Xóm trưởng' : null,
  isCommuneOfficeCell: cell.kind === 'office' ? 'Có' : null,
})

/** The rows of `Tổ chức`: each đảng bộ of a commune, then every chi bộ. */
export const makeOrganizations = (plan: Plan, members: readonly Row[]): readonly Row[] => {
  const tallies = tallyMembers(plan, members)
  const committees = plan.communes.map(({ code, kind, name }, i) => ({
    ...grassroots(committeeCode(i), tallies),
    name: `Đảng bộ ${KIND_NAMES[kind].toLowerCase()} ${name}`,
    level: 'Đảng bộ cơ sở',
    type: KIND_NAMES[kind],
    commune: code,
    secretaryAlso: i % 2 === 0 ? 'Chủ tịch UBND' : 'Không',
  }))
  const cells = plan.cells.map((cell, i) =>
    cell.kind === 'workplace' ? workplace(cell, i, tallies) : subordinate(cell, i, tallies),
  )
  return [...committees, ...cells]
}

/** The rows of `Khối xóm bản`: each with a chi bộ of its own. */
export const makeHamlets = ({ cells }: Plan): readonly Row[] =>
  cells
    .filter(({ kind }) => kind === 'hamlet')
    .map(({ code, commune, size }, i) => ({
      code: `X${String(i + 1).padStart(4, '0')}`,
      name: `Xóm ${i + 1}`,
      kind: i % 5 === 0 ? 'Bản' : 'Xóm',
      organization: committeeCode(commune),
      residentMembers: size - 3,
      reinforcedMembers: i % 3,
      cellStatus: 'Có chi bộ',
      cell: code,
      isCatholicArea: i % 9 === 0 ? 'Có' : 'Không',
      isEthnicMinorityArea: i % 7 === 0 ? 'Có' : null,
      officerAssigned: i % 2 === 0 ? 'Có' : null,
    }))
