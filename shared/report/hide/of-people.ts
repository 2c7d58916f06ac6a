import { baselineMembers } from '../../indicators/baselines.ts'
import { INDICATORS } from '../../indicators/catalogue.ts'

const IDS: ReadonlySet<string> = new Set([
  ...INDICATORS.filter(({ counts }) => counts === 'members').map(({ id }) => id),
  baselineMembers.id,
])

/** Whether an indicator (by id) counts people, so that small figures of it tell of somebody. */
export const isOfPeople = (indicator: string): boolean => IDS.has(indicator)
