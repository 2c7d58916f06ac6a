import type { Period } from '../../../shared/calendar/period.ts'
import type { CellStatusKey, OrganizationTypeKey } from '../../../shared/forms/so-don-vi/keys.ts'
import type { Commune } from '../../../shared/register/communes.ts'
import type { ReportingUnit } from '../../../shared/register/reporting-unit.ts'
import type { Profile } from './profile.ts'
import type { UnitTraits } from './unit-traits.ts'

/** What a chi bộ trực thuộc gathers. */
export type CellPurpose = 'hamlet' | 'office' | 'service' | 'division'

export interface CellPlan {
  readonly name: string
  readonly purpose: CellPurpose
  readonly members: number
}

export interface HamletPlan {
  readonly name: string
  readonly kind: 'block' | 'hamlet' | 'village'
  readonly status: CellStatusKey
  /** Index of its cell among those of the grassroots organization; null without one. */
  readonly cell: number | null
  readonly hasResidents: boolean
}

/** A grassroots organization before its size is known. */
export interface GrassrootsSketch {
  /** Without `Đảng bộ` or `Chi bộ`. */
  readonly name: string
  readonly type: OrganizationTypeKey
  readonly isCommittee: boolean
  readonly commune: Commune | null
}

export interface GrassrootsPlan extends GrassrootsSketch {
  /** Its chi bộ trực thuộc; empty for a chi bộ cơ sở. */
  readonly cells: readonly CellPlan[]
  readonly hamlets: readonly HamletPlan[]
  /** Of the whole organization. */
  readonly members: number
}

export interface UnitPlan {
  readonly unit: ReportingUnit
  readonly traits: UnitTraits
  readonly profile: Profile
  readonly grassroots: readonly GrassrootsPlan[]
}

/** What the whole province is made from. */
export interface SampleOptions {
  readonly seed: number
  readonly period: Period
}
