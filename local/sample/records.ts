import type { Period } from '../../shared/calendar/period.ts'
import type { Classification } from '../../shared/forms/so-don-vi/classifications.ts'
import type {
  CellRoleKey,
  CellStatusKey,
  CommitteeRoleKey,
  OrganizationLevelKey,
  OrganizationTypeKey,
} from '../../shared/forms/so-don-vi/keys.ts'
import type {
  DUTY,
  GENDER,
  HAMLET_KIND,
  KeyOf,
  MEMBER_STATUS,
  OCCUPATION,
  RESIDENCE_INTRODUCTION,
  SECRETARY_ALSO,
  TRAINED_TITLE,
} from '../../shared/forms/so-don-vi/lists.ts'
import type { MovementKey } from '../../shared/forms/so-don-vi/movement.ts'
import type { ReportingUnit } from '../../shared/register/reporting-unit.ts'

/** Whole days since 1970-01-01. */
export type Day = number

/** Field names are column keys; null is a blank cell. */
export interface OrganizationRecord {
  readonly code: string
  readonly name: string
  readonly level: OrganizationLevelKey
  readonly parent: string | null
  readonly type: OrganizationTypeKey | null
  readonly commune: string | null
  readonly foundedOn: Day | null
  readonly members: number
  readonly officialMembers: number
  readonly probationaryMembers: number
  readonly committeeMembers: number | null
  readonly hasMasses: boolean | null
  readonly admittedThisYear: number | null
  readonly admittedSince2011: number | null
  readonly classification: Classification | null
  readonly regulationNumber: string | null
  readonly regulationDate: Day | null
  readonly superiorVisits: number | null
  readonly secretaryAlso: KeyOf<typeof SECRETARY_ALSO> | null
  readonly studiedOn: Day | null
  readonly programNumber: string | null
  readonly isCommuneOfficeCell: boolean | null
  readonly note: string | null
}

export interface HamletRecord {
  readonly code: string
  readonly name: string
  readonly kind: KeyOf<typeof HAMLET_KIND>
  readonly organization: string
  readonly residentMembers: number
  readonly reinforcedMembers: number
  readonly cellStatus: CellStatusKey
  readonly cell: string | null
  readonly isCatholicArea: boolean | null
  readonly isEthnicMinorityArea: boolean | null
  readonly officerAssigned: boolean | null
  readonly note: string | null
}

export interface MemberRecord {
  readonly fileNumber: string
  readonly cardNumber: string | null
  readonly fullName: string
  readonly birthDate: Day
  readonly gender: KeyOf<typeof GENDER>
  readonly ethnicity: string | null
  readonly organization: string
  readonly status: KeyOf<typeof MEMBER_STATUS>
  readonly admittedOn: Day
  readonly officialOn: Day | null
  readonly committeeRole: CommitteeRoleKey | null
  readonly cellRole: CellRoleKey | null
  readonly trainedOn: Day | null
  readonly titleTrainedOn: Day | null
  readonly titleTrainedFor: KeyOf<typeof TRAINED_TITLE> | null
  readonly taskAssigned: boolean | null
  readonly introducedToResidence: KeyOf<typeof RESIDENCE_INTRODUCTION> | null
  readonly isExempt: boolean | null
  readonly pledged: boolean | null
  readonly occupation: KeyOf<typeof OCCUPATION> | null
  readonly classification: Classification | null
  readonly isAway: boolean | null
  readonly note: string | null
}

export interface DutyRecord {
  readonly duty: KeyOf<typeof DUTY>
  readonly due: string
  readonly doneOn: Day | null
  readonly document: string | null
}

export interface EnterpriseRecord {
  readonly code: string
  readonly name: string
  readonly commune: string | null
  readonly workers: number | null
  readonly members: number
  readonly hasUnion: boolean | null
  readonly officerAssigned: boolean | null
  readonly note: string | null
}

export type MovementRecord = Readonly<Record<MovementKey, number>>

/** One unit's workbook before it is laid out on sheets; null where the unit leaves the sheet out. */
export interface UnitRecords {
  readonly unit: ReportingUnit
  readonly organizations: readonly OrganizationRecord[]
  readonly hamlets: readonly HamletRecord[] | null
  readonly members: readonly MemberRecord[] | null
  readonly duties: readonly DutyRecord[]
  readonly enterprises: readonly EnterpriseRecord[] | null
  readonly movement: MovementRecord
}

export interface ProvinceRecords {
  readonly period: Period
  readonly units: readonly UnitRecords[]
}
