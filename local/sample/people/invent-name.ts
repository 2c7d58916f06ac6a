import type { Random } from '../random.ts'
import {
  FAMILY_NAMES,
  FEMALE_GIVEN_NAMES,
  FEMALE_MIDDLE_NAMES,
  MALE_GIVEN_NAMES,
  MALE_MIDDLE_NAMES,
} from './kinh-names.ts'
import { MINORITY_NAMES, type NameParts } from './minority-names.ts'

const KINH: NameParts = {
  family: FAMILY_NAMES,
  maleMiddle: MALE_MIDDLE_NAMES,
  femaleMiddle: FEMALE_MIDDLE_NAMES,
  male: MALE_GIVEN_NAMES,
  female: FEMALE_GIVEN_NAMES,
}

const DOUBLE_GIVEN_NAME = 0.12

/** An invented full name that a person of this people and gender could bear. */
export const inventName = (random: Random, people: string, gender: 'male' | 'female'): string => {
  const parts = MINORITY_NAMES[people] ?? KINH
  const isMale = gender === 'male'
  const given = isMale ? parts.male : parts.female
  const name = [random.pick(parts.family), random.pick(isMale ? parts.maleMiddle : parts.femaleMiddle)]
  const first = random.pick(given)
  const second = random.chance(DOUBLE_GIVEN_NAME) ? random.pick(given) : first
  return [...name, ...(second === first ? [first] : [second, first])].join(' ')
}
