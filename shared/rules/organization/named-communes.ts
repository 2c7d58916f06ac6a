import { isCommuneType, isGrassrootsLevel } from '../../forms/so-don-vi/organization-kinds.ts'
import type { Table } from '../../reading/table/table.ts'

/** Records of grassroots organizations of type Xã, Phường, Thị trấn that name a commune. */
export const namedCommunes = (organizations: Table<'organizations'>): readonly number[] => {
  const { level, type, commune } = organizations.columns
  const records: number[] = []
  for (let i = 0; i < organizations.size; i++) {
    if (commune.isKnown(i) && isGrassrootsLevel(level.at(i)) && isCommuneType(type.at(i))) records.push(i)
  }
  return records
}

/** Of those, the records whose commune an earlier one names, with the first record that does. */
export const sharedCommunes = (organizations: Table<'organizations'>): ReadonlyMap<number, number> => {
  const firsts = new Map<string, number>()
  const shared = new Map<number, number>()
  for (const i of namedCommunes(organizations)) {
    const code = organizations.columns.commune.at(i)
    const first = firsts.get(code)
    if (first === undefined) firsts.set(code, i)
    else shared.set(i, first)
  }
  return shared
}
