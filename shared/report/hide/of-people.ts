import { INDICATORS } from '../../measures/catalogue.ts'

const IDS: ReadonlySet<string> = new Set(INDICATORS.flatMap(({ id, isOfPeople }) => (isOfPeople ? [id] : [])))

/** Whether an indicator (by id) counts people, so that small figures of it tell of somebody. */
export const isOfPeople = (indicator: string): boolean => IDS.has(indicator)
