import type { Resolution } from '../resolutions/resolution.ts'
import type { ReportingUnit } from './reporting-unit.ts'

/** What is a province's own; `#province` names the file with the one that is built for. */
export interface Province {
  /** Without its kind: `Nghệ An`. */
  readonly name: string
  readonly units: readonly ReportingUnit[]
  readonly communes: DatedCommunes
  /** Those that the province follows; the first one is meant where none is named. */
  readonly resolutions: readonly [Resolution, ...Resolution[]]
}

/** Dated lists of communes. */
export interface DatedCommunes {
  /** The first day of each list as year, month, day; oldest first. */
  readonly snapshots: readonly { readonly id: string; readonly from: readonly number[] }[]
  /**
   * By GSO code of the district, `''` where there are none. `17191 x 0-3 Quỳnh Diễn` reads: code; kind (x = xã,
   * p = phường, t = thị trấn); the first and the last list in which it stands so, from 0; name without its kind.
   */
  readonly communes: Readonly<Record<string, readonly string[]>>
}
