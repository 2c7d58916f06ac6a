import type { UnknownHeader } from '../../reading/header.ts'
import { distanceOfNames, haveSameWords, NEAR_NAME } from '../../reading/near-name.ts'
import { columnsOf } from '../../sheets/index.ts'
import type { AnyTable } from '../tables.ts'

/** An unknown header that is surely meant to be the one of a missing column. */
export interface Renaming {
  readonly column: string
  readonly header: UnknownHeader
}

/** How far a header is from a column's; infinite when it is not near. */
const distanceTo = (official: string, { header, joined }: UnknownHeader): number =>
  Math.min(
    ...[header, joined].map((text) => {
      const distance = distanceOfNames(text, official, Number.POSITIVE_INFINITY)
      return distance <= NEAR_NAME || haveSameWords(text, official) ? distance : Number.POSITIVE_INFINITY
    }),
  )

/** For each missing column the unknown header nearest to it, the first on a tie; a header is one column's only. */
export const nearHeaders = ({ sheet, missingColumns, unexpectedColumns }: AnyTable): readonly Renaming[] => {
  const near = missingColumns.flatMap((column) => {
    const official = columnsOf(sheet)[column]?.header ?? column
    return unexpectedColumns
      .map((header) => ({ column, header, distance: distanceTo(official, header) }))
      .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
  })
  near.sort((a, b) => a.distance - b.distance)
  const renamings = new Map<string, Renaming>()
  const taken = new Set<UnknownHeader>()
  for (const { column, header } of near) {
    if (renamings.has(column) || taken.has(header)) continue
    renamings.set(column, { column, header })
    taken.add(header)
  }
  return missingColumns.flatMap((column) => renamings.get(column) ?? [])
}
