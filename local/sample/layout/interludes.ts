import { isGrassrootsLevel } from '../../../shared/forms/so-don-vi/organization-kinds.ts'
import type { HamletRecord, MemberRecord, OrganizationRecord, UnitRecords } from '../records.ts'
import type { Habit } from './habit.ts'
import type { Interlude } from './table.ts'

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII']

/** A run of records that belong together. */
interface Run {
  readonly title: string
  readonly from: number
  readonly to: number
}

const runsOf = <T>(records: readonly T[], titleOf: (record: T) => string): readonly Run[] => {
  const runs: Run[] = []
  for (const [i, record] of records.entries()) {
    const title = titleOf(record)
    const last = runs[runs.length - 1]
    if (last?.title === title) runs[runs.length - 1] = { ...last, to: i + 1 }
    else runs.push({ title, from: i, to: i + 1 })
  }
  return runs
}

type Sum<T> = (records: readonly T[]) => Readonly<Record<string, number>>

const interludesOf = <T>(
  habit: Habit,
  records: readonly T[],
  titleOf: (record: T) => string,
  sum: Sum<T> | null,
): readonly Interlude[] => {
  const groups = habit.hasGroups ? runsOf(records, titleOf) : []
  const rows = groups.flatMap(({ title, from, to }, i): Interlude[] => {
    const heading: Interlude = { before: from, labels: [ROMAN[i] ?? String(i + 1), title] }
    if (!sum || !habit.hasSubtotals) return [heading]
    return [heading, { before: to, labels: ['Cộng'], numbers: sum(records.slice(from, to)), isTotal: true }]
  })
  if (!sum) return rows
  return [...rows, { before: records.length, labels: ['Tổng cộng'], numbers: sum(records), isTotal: true }]
}

/** A record that stands twice counts once. */
const total = <T>(records: readonly T[], countOf: (record: T) => number | null): number =>
  [...new Set(records)].reduce((sum, record) => sum + (countOf(record) ?? 0), 0)

const GROUP_OF_TYPE = {
  commune: 'Đảng bộ xã, phường, thị trấn',
  ward: 'Đảng bộ xã, phường, thị trấn',
  township: 'Đảng bộ xã, phường, thị trấn',
  agency: 'Cơ quan, đơn vị sự nghiệp',
  'public-service': 'Cơ quan, đơn vị sự nghiệp',
  'state-enterprise': 'Doanh nghiệp',
  'private-enterprise': 'Doanh nghiệp',
  'armed-forces': 'Lực lượng vũ trang',
} as const

const sumOrganizations: Sum<OrganizationRecord> = (records) => {
  const grassroots = records.filter(({ level }) => isGrassrootsLevel(level))
  return {
    members: total(grassroots, ({ members }) => members),
    officialMembers: total(grassroots, ({ officialMembers }) => officialMembers),
    probationaryMembers: total(grassroots, ({ probationaryMembers }) => probationaryMembers),
    committeeMembers: total(grassroots, ({ committeeMembers }) => committeeMembers),
  }
}

/** Groups by type and totals over the grassroots organizations. */
export const organizationInterludes = (habit: Habit, { organizations }: UnitRecords) => {
  let title = ''
  const titles = new Map(
    organizations.map((record) => {
      if (isGrassrootsLevel(record.level) && record.type) title = GROUP_OF_TYPE[record.type]
      return [record, title]
    }),
  )
  return interludesOf(habit, organizations, (record) => titles.get(record) ?? '', sumOrganizations)
}

const sumHamlets: Sum<HamletRecord> = (records) => ({
  residentMembers: total(records, ({ residentMembers }) => residentMembers),
  reinforcedMembers: total(records, ({ reinforcedMembers }) => reinforcedMembers),
})

const nameOf = ({ organizations }: UnitRecords, code: string): string =>
  organizations.find((organization) => organization.code === code)?.name ?? code

/** Groups by commune with totals, and a `Trong đó` at the end. */
export const hamletInterludes = (habit: Habit, records: UnitRecords): readonly Interlude[] => {
  const hamlets = records.hamlets ?? []
  const catholic = hamlets.filter(({ isCatholicArea }) => isCatholicArea)
  return [
    ...interludesOf(habit, hamlets, ({ organization }) => nameOf(records, organization), sumHamlets),
    { before: hamlets.length, labels: ['Trong đó vùng giáo'], numbers: sumHamlets(catholic) },
  ]
}

/** Groups by chi bộ, without totals: the sheet has nothing to sum. */
export const memberInterludes = (habit: Habit, records: UnitRecords): readonly Interlude[] => {
  const names = new Map(records.organizations.map(({ code, name }) => [code, name]))
  const titleOf = ({ organization }: MemberRecord) => names.get(organization) ?? organization
  return interludesOf(habit, records.members ?? [], titleOf, null)
}
