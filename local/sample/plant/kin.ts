import type { Row, Rows } from './row.ts'

/** How the rows of a unit belong together, as they stood before anything was planted. */
export interface Kin {
  readonly organizationOf: (code: string | null) => Row<'organizations'> | undefined
  /** The grassroots organization above, or the row itself. */
  readonly topOf: (row: Row<'organizations'>) => Row<'organizations'>
  /** All that is above, nearest first. */
  readonly above: (row: Row<'organizations'>) => readonly Row<'organizations'>[]
  readonly childrenOf: (code: string) => readonly Row<'organizations'>[]
  readonly membersIn: (code: string) => readonly Row<'members'>[]
  /** The hamlets that name a cell. */
  readonly hamletsAt: (code: string) => readonly Row<'hamlets'>[]
  /** Whose errors would touch each other: the code of the grassroots organization, or the duty. */
  readonly placeOf: (row: Row) => string
  /** Puts a new row where another one lies. */
  readonly place: (row: Row, beside: Row) => void
}

const groupBy = <T>(rows: readonly T[], keyOf: (row: T) => string | null): ReadonlyMap<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const key = keyOf(row)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}

export const createKin = ({ organizations, hamlets, members, duties, enterprises }: Rows): Kin => {
  const byCode = new Map(organizations.map((row) => [row.record.code, row]))
  const children = groupBy(organizations, ({ record }) => record.parent)
  const listed = groupBy(members, ({ record }) => record.organization)
  const naming = groupBy(hamlets, ({ record }) => record.cell)
  const parents = new Map(organizations.map(({ record }) => [record.code, record.parent]))
  const above = (row: Row<'organizations'>): readonly Row<'organizations'>[] => {
    const parent = byCode.get(parents.get(row.record.code) ?? '')
    return parent ? [parent, ...above(parent)] : []
  }
  const topOf = (row: Row<'organizations'>) => above(row).slice(-1)[0] ?? row
  const topCode = (code: string) => {
    const row = byCode.get(code)
    return row ? topOf(row).record.code : code
  }
  const places = new Map<Row, string>([
    ...organizations.map((row): [Row, string] => [row, topCode(row.record.code)]),
    ...hamlets.map((row): [Row, string] => [row, topCode(row.record.organization)]),
    ...members.map((row): [Row, string] => [row, topCode(row.record.organization)]),
    ...duties.map((row, i): [Row, string] => [row, `duty ${i}`]),
    ...enterprises.map((row, i): [Row, string] => [row, `enterprise ${i}`]),
  ])
  return {
    organizationOf: (code) => byCode.get(code ?? ''),
    topOf,
    above,
    childrenOf: (code) => children.get(code) ?? [],
    membersIn: (code) => listed.get(code) ?? [],
    hamletsAt: (code) => naming.get(code) ?? [],
    placeOf: (row) => places.get(row) ?? '',
    place: (row, beside) => places.set(row, places.get(beside) ?? ''),
  }
}
