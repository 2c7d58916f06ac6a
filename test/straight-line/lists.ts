import { classificationScheme } from '../../shared/forms/so-don-vi/classifications.ts'
import {
  CELL_ROLE,
  CELL_STATUS,
  COMMITTEE_ROLE,
  GENDER,
  HAMLET_KIND,
  type List,
  MEMBER_STATUS,
  OCCUPATION,
  ORGANIZATION_LEVEL,
  ORGANIZATION_TYPE,
  RESIDENCE_INTRODUCTION,
  SECRETARY_ALSO,
  TRAINED_TITLE,
  YES_NO,
} from '../../shared/forms/so-don-vi/lists.ts'
import { PEOPLES } from '../../shared/forms/so-don-vi/peoples.ts'
import { foldListValue, foldPeople } from '../../shared/reading/text/fold.ts'
import { PERIOD } from './invented/plan.ts'
import { UNKNOWN } from './sink.ts'

/** The values of a list by index; `rule` is what an unknown value breaks, or null for one of its own. */
export interface ListReader {
  readonly exact: (text: string) => number
  readonly folded: (text: string) => number
  readonly rule: string | null
}

const createReader = (
  values: readonly (readonly string[])[],
  fold: (text: string) => string,
  rule: string | null,
): ListReader => {
  const official = values.map(([value = '']) => value)
  const byFolded = new Map(values.flatMap((names, i) => names.map((name) => [fold(name), i] as const)))
  return {
    exact: (text) => {
      for (let i = 0; i < official.length; i++) if (official[i] === text) return i
      return UNKNOWN
    },
    folded: (text) => byFolded.get(fold(text)) ?? UNKNOWN,
    rule,
  }
}

const ofList = (list: List): ListReader =>
  createReader(
    list.map(({ value, aliases }) => [value, ...(aliases ?? [])]),
    foldListValue,
    'cell.not-in-list',
  )

const scheme = classificationScheme(PERIOD.year)

/** The lists; an index is the place in the list of `shared/forms/so-don-vi/lists.ts`. */
export const LISTS = {
  level: ofList(ORGANIZATION_LEVEL),
  type: ofList(ORGANIZATION_TYPE),
  secretaryAlso: ofList(SECRETARY_ALSO),
  yesNo: ofList(YES_NO),
  organizationGrade: ofList(scheme.organizations),
  hamletKind: ofList(HAMLET_KIND),
  cellStatus: ofList(CELL_STATUS),
  gender: ofList(GENDER),
  people: createReader(PEOPLES, foldPeople, 'member.ethnicity-unknown'),
  status: ofList(MEMBER_STATUS),
  committeeRole: ofList(COMMITTEE_ROLE),
  cellRole: ofList(CELL_ROLE),
  trainedTitle: ofList(TRAINED_TITLE),
  residence: ofList(RESIDENCE_INTRODUCTION),
  occupation: ofList(OCCUPATION),
  memberGrade: ofList(scheme.members),
} as const

export const LEVEL = { committee: 0, cell: 1, section: 2, subordinate: 3 } as const
export const TYPE = {
  township: 2,
  agency: 3,
  publicService: 4,
  stateEnterprise: 5,
  privateEnterprise: 6,
} as const
export const ALSO = { head: 1, deputyDirector: 5, communeChair: 6, hamletHead: 7, frontHead: 8 } as const
export const GRADE = { strong: 0, failing: 3 } as const
export const ROLE = { secretary: 0, deputy: 1, member: 2 } as const
export const STATUS = { own: 0, joint: 1, none: 2 } as const
export const MEMBER = { official: 0, probationary: 1 } as const
export const YES = 0
export const NO = 1
export const FEMALE = 1
export const KINH = 0
export const WORKER = 1
