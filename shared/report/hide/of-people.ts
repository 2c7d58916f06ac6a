import { baselineMembers } from '../../measures/baselines.ts'
import { INDICATORS } from '../../measures/catalogue.ts'

const IDS: ReadonlySet<string> = new Set([
  ...INDICATORS.filter(({ counts }) => counts === 'members').map(({ id }) => id),
  baselineMembers.id,
])

/** Whether an indicator (by id) counts people, so that small figures of it tell of somebody. */
export const isOfPeople = (indicator: string): boolean => IDS.has(indicator)
