import { ApiError } from './error.ts'
import type { Person } from './people.ts'

/** Whether the person sees every unit's figures. */
export const seesProvince = ({ role }: Person): boolean => role !== 'unit-editor'

/** Throws `forbidden` unless the person may hand in for this unit. */
export const requireEditorOf = (person: Person, unit: string): void => {
  if (person.role !== 'unit-editor' || person.unit !== unit) throw new ApiError('forbidden')
}

/** Throws `forbidden` unless the unit is the person's own or the person sees every unit. */
export const requireReaderOf = (person: Person, unit: string): void => {
  if (!seesProvince(person) && person.unit !== unit) throw new ApiError('forbidden')
}
