import type { UnitRecords } from '../records.ts'

/** Optional columns that some units do not keep; they are blank there, and their sheets lack them. */
const NOT_KEPT: readonly {
  readonly members: readonly string[]
  readonly organizations: readonly string[]
  readonly hamlets: readonly string[]
}[] = [
  { members: [], organizations: [], hamlets: [] },
  { members: ['isAway'], organizations: [], hamlets: ['note'] },
  { members: ['occupation', 'note'], organizations: ['foundedOn'], hamlets: ['note'] },
  { members: [], organizations: ['note'], hamlets: [] },
]

const blank = <T extends object>(records: readonly T[], columns: readonly string[]): readonly T[] => {
  if (columns.length === 0) return records
  const nothing = Object.fromEntries(columns.map((column) => [column, null]))
  return records.map((record) => ({ ...record, ...nothing }))
}

const habitOf = (unit: string) => {
  const letters = [...unit].reduce((sum, letter) => sum + letter.charCodeAt(0), 0)
  return NOT_KEPT[letters % NOT_KEPT.length]
}

/** Blanks the columns that the unit does not keep. */
export const leaveOut = (records: UnitRecords): UnitRecords => {
  const { members = [], organizations = [], hamlets = [] } = habitOf(records.unit.code) ?? {}
  return {
    ...records,
    organizations: blank(records.organizations, organizations),
    hamlets: records.hamlets && blank(records.hamlets, hamlets),
    members: records.members && blank(records.members, members),
  }
}
