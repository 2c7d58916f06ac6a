import type { Difference } from '../../../shared/wire/api/index.ts'
import type { Extension } from '../../../shared/wire/api/periods.ts'
import { selectExtensions } from '../../periods/due-days.ts'
import { difference } from './difference.ts'
import type { Recorded } from './recorded.ts'

/** Holds the later days of single units in a period against the events that gave them. */
export const verifyExtensions = async (
  db: D1Database,
  period: string,
  { extensions }: Recorded,
): Promise<readonly Difference[]> => {
  const { results } = await selectExtensions(db, period).all<Extension>()
  const stored = new Map(results.map(({ unit, dueOn }) => [unit, dueOn]))
  const units = [...new Set([...stored.keys(), ...extensions.keys()])].sort()
  return units
    .filter((unit) => stored.get(unit) !== extensions.get(unit))
    .map((unit) => difference('extension', { unit, period }))
}
