import type { OrganizationTypeKey } from '../../forms/so-don-vi/keys.ts'
import { isGrassrootsLevel } from '../../forms/so-don-vi/organization-kinds.ts'
import type { CodeColumn, Table } from '../table/table.ts'
import { groupBy } from './group-by.ts'
import { findLoops, nearest } from './parent-walks.ts'
import type { Tree } from './tree.ts'

const indexCodes = (code: CodeColumn, size: number): ReadonlyMap<string, number> => {
  const byCode = new Map<string, number>()
  for (let i = 0; i < size; i++) {
    const value = code.at(i)
    if (value !== '' && !byCode.has(value)) byCode.set(value, i)
  }
  return byCode
}

const resolve = (column: CodeColumn, size: number, indexOf: (code: string) => number): Int32Array => {
  const resolved = new Int32Array(size)
  for (let i = 0; i < size; i++) resolved[i] = indexOf(column.at(i))
  return resolved
}

const at = (values: Int32Array, i: number): number => values[i] ?? -1

/** The root and all that reach it by their parents, nearest first. Each has one parent, so only the root can recur. */
const allBelow = (root: number, childrenOf: (i: number) => readonly number[]): readonly number[] => {
  const reached = [root]
  for (const i of reached) {
    for (const child of childrenOf(i)) if (child !== root) reached.push(child)
  }
  return reached
}

/** Ties the records of a workbook together. */
export const buildTree = (
  organizations: Table<'organizations'>,
  hamlets: Table<'hamlets'> | null,
  members: Table<'members'> | null,
): Tree => {
  const { code, level, parent, type } = organizations.columns
  const { size } = organizations
  const byCode = indexCodes(code, size)
  const organizationOf = (value: string) => byCode.get(value) ?? -1
  const isGrassroots = (i: number) => isGrassrootsLevel(level.at(i))
  const named = resolve(parent, size, organizationOf)
  const parents = named.map((superior, i) => (isGrassroots(i) ? -1 : superior))
  const loopOf = findLoops(parents)
  const grassroots = nearest(parents, isGrassroots)
  const typed = nearest(parents, (i) => isGrassroots(i) || !type.isBlank(i))
  const childrenOf = groupBy(parents)
  const memberOrganizations = members
    ? resolve(members.columns.organization, members.size, organizationOf)
    : new Int32Array(0)
  const hamletOrganizations = hamlets
    ? resolve(hamlets.columns.organization, hamlets.size, organizationOf)
    : new Int32Array(0)
  const hamletCells = hamlets
    ? resolve(hamlets.columns.cell, hamlets.size, organizationOf)
    : new Int32Array(0)
  return {
    organizationOf,
    parentOf: (i) => at(parents, i),
    above: (i) => (at(loopOf, i) >= 0 ? -1 : at(parents, i)),
    grassrootsOf: (i) => at(grassroots, i),
    typeOf: (i): OrganizationTypeKey | '' => (at(typed, i) < 0 ? '' : type.at(at(typed, i))),
    isGrassroots,
    isInLoop: (i) => at(loopOf, i) >= 0,
    loops: [...new Set(loopOf)].filter((first) => first >= 0),
    organizationOfMember: (i) => at(memberOrganizations, i),
    grassrootsOfMember: (i) => at(grassroots, at(memberOrganizations, i)),
    organizationOfHamlet: (i) => at(hamletOrganizations, i),
    cellOfHamlet: (i) => at(hamletCells, i),
    below: (root) => allBelow(root, childrenOf),
    membersIn: groupBy(memberOrganizations),
  }
}
