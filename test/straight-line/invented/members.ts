import { inventName } from '../../../local/sample/people/invent-name.ts'
import { createRandom, type Random } from '../../../local/sample/random.ts'
import { addMonths, toDay } from '../../../shared/calendar/day.ts'
import type { SheetCell } from '../../../shared/reading/grid.ts'
import { dateCell } from './date-cells.ts'
import { PERIOD, type Plan, type PlannedCell } from './plan.ts'
import { GRADES, OCCUPATIONS, PEOPLES } from './shares.ts'

/** One row of a sheet by column key. */
export type Row = Readonly<Record<string, SheetCell>>

const CELL_ROLES = ['Bí thư chi bộ', 'Phó bí thư chi bộ', 'Chi ủy viên']
const COMMITTEE_ROLES = ['Bí thư', 'Phó bí thư', 'Ủy viên ban thường vụ', 'Cấp ủy viên']
const WORKPLACE_ROLES = ['Bí thư', 'Phó bí thư', 'Cấp ủy viên']
const FIRST_BIRTH = toDay(1938, 1, 1)
const FIRST_BIRTH_OF_PROBATIONARY = toDay(1960, 1, 1)
const LAST_BIRTH = toDay(1986, 12, 31)
const LAST_ADMISSION = toDay(2011, 11, 30)
const TERM = [toDay(2010, 1, 15), toDay(2012, 12, 1)] as const
const DAYS_A_YEAR = 366

/** What is already taken, so that nobody looks like somebody else. */
interface Register {
  readonly people: Set<string>
  count: number
}

const nameAndBirth = (
  random: Random,
  register: Register,
  { people, gender, firstBirth }: { people: string; gender: 'male' | 'female'; firstBirth: number },
) => {
  for (;;) {
    const fullName = inventName(random, people, gender)
    const birth = random.between(firstBirth, LAST_BIRTH)
    const key = `${fullName} ${birth}`
    if (register.people.has(key)) continue
    register.people.add(key)
    return { fullName, birth }
  }
}

/** The first members of a workplace sit in its committee; of each other chi bộ the one after its own committee. */
const committeeRole = (cell: PlannedCell, place: number, order: number): string | null => {
  if (cell.kind === 'workplace') return WORKPLACE_ROLES[place] ?? null
  if (place !== CELL_ROLES.length) return null
  return COMMITTEE_ROLES[Math.min(order, COMMITTEE_ROLES.length - 1)] ?? null
}

const training = (random: Random, role: string | null): Row => {
  const isLeader = role === 'Bí thư' || role === 'Phó bí thư'
  const isTrained = isLeader && random.chance(0.7)
  return {
    trainedOn: role !== null && random.chance(0.8) ? dateCell(random.between(...TERM)) : null,
    titleTrainedOn: isTrained ? dateCell(random.between(...TERM)) : null,
    titleTrainedFor: isTrained ? role : null,
  }
}

const work = (random: Random): Row => {
  const isExempt = random.chance(0.05)
  return {
    taskAssigned: isExempt
      ? null
      : random.weighted([
          ['Có', 90],
          ['x', 4],
          ['Không', 6],
        ]),
    introducedToResidence: random.weighted([
      ['Có', 6],
      ['Không', 1],
      ['Không thuộc diện', 3],
    ]),
    isExempt: isExempt ? 'Có' : random.chance(0.8) ? 'Không' : null,
    pledged: random.chance(0.3) ? 'Có' : null,
    occupation: random.pick(OCCUPATIONS),
    classification: isExempt ? null : random.weighted(GRADES),
    isAway: random.chance(0.1) ? 'Có' : null,
    note: random.chance(0.02) ? 'Chuyển sinh hoạt tạm thời' : null,
  }
}

const standing = (random: Random, birth: number, isProbationary: boolean, count: number): Row => {
  if (isProbationary) {
    const admitted = random.between(toDay(PERIOD.year, 1, 5), PERIOD.lastDay)
    return { status: 'Dự bị', admittedOn: dateCell(admitted), officialOn: null, cardNumber: null }
  }
  const admitted = random.between(
    birth + 19 * DAYS_A_YEAR,
    Math.min(birth + 50 * DAYS_A_YEAR, LAST_ADMISSION),
  )
  return {
    status: 'Chính thức',
    admittedOn: dateCell(admitted),
    officialOn: dateCell(addMonths(admitted, 12)),
    cardNumber: String(40_000_000 + count * 7),
  }
}

const makeMember = (
  random: Random,
  register: Register,
  cell: PlannedCell,
  place: number,
  order: number,
): Row => {
  const people = random.weighted(PEOPLES)
  const gender = random.chance(0.35) ? 'female' : 'male'
  const isProbationary = place > CELL_ROLES.length && random.chance(0.03)
  const firstBirth = isProbationary ? FIRST_BIRTH_OF_PROBATIONARY : FIRST_BIRTH
  const { fullName, birth } = nameAndBirth(random, register, { people, gender, firstBirth })
  const cellRole = cell.kind === 'workplace' ? null : (CELL_ROLES[place] ?? null)
  const role = committeeRole(cell, place, order)
  register.count += 1
  return {
    fileNumber: `${String(register.count).padStart(6, '0')}${random.pick(['QL', 'QLA', 'NA'])}`,
    fullName,
    birthDate: dateCell(birth),
    gender: gender === 'female' ? 'Nữ' : 'Nam',
    ethnicity: random.chance(0.95) ? people : null,
    organization: cell.code,
    ...standing(random, birth, isProbationary, register.count),
    committeeRole: role,
    cellRole,
    ...training(random, role),
    ...work(random),
  }
}

/** The members, chi bộ by chi bộ. */
export const makeMembers = (plan: Plan, seed: number): readonly Row[] => {
  const random = createRandom(seed, 'bench members')
  const register: Register = { people: new Set(), count: 0 }
  const seen = new Map<number, number>()
  return plan.cells.flatMap((cell) => {
    const order = seen.get(cell.commune) ?? 0
    seen.set(cell.commune, order + 1)
    return Array.from({ length: cell.size }, (_, place) => makeMember(random, register, cell, place, order))
  })
}
