import type { components } from '../../.build/client/api.ts'
import type * as api from '../../shared/wire/api/index.ts'
import type { Submission } from '../../shared/wire/submission.ts'

type Schemas = components['schemas']
type Immutable<T> = T extends object ? { readonly [K in keyof T]: Immutable<T[K]> } : T
type Fits<A, B> = [Immutable<A>] extends [B] ? true : false
type Is<A, B> = Fits<A, B> extends true ? ([B] extends [Immutable<A>] ? true : false) : false

/**
 * Compiles only while the schemas say the same as the types that the code is written in. Two say more: which
 * columns and sheets may be named.
 */
export const SAME: {
  readonly me: Is<Schemas['Me'], api.Me>
  readonly catalogue: Is<Schemas['Catalogue'], api.Catalogue>
  readonly submission: Fits<Schemas['Submission'], Submission>
  readonly list: Is<Schemas['SubmissionList'], api.SubmissionList>
  readonly detail: Fits<Schemas['SubmissionDetail'], api.SubmissionDetail>
  readonly receipt: Is<Schemas['Receipt'], api.Receipt>
  readonly version: Fits<Schemas['SubmissionVersion'], api.SubmissionVersion>
  readonly gaps: Is<Schemas['GapList'], api.GapList>
  readonly completeness: Is<Schemas['Completeness'], api.Completeness>
  readonly trends: Is<Schemas['Trends'], api.Trends>
  readonly plan: Is<Schemas['Plan'], api.Plan>
  readonly planRecord: Fits<Schemas['PlanRecord'], api.PlanRecord>
  readonly report: Is<Schemas['Report'], api.PublishedReport>
  readonly periodState: Is<Schemas['PeriodState'], api.PeriodState>
  readonly periods: Is<Schemas['PeriodList'], api.PeriodList>
  readonly editions: Is<Schemas['EditionList'], api.EditionList>
  readonly edition: Is<Schemas['Edition'], api.Edition>
  readonly due: Fits<Schemas['DueDay'], api.DueDay>
  readonly settings: Is<Schemas['Settings'], api.Settings>
  readonly retention: Is<Schemas['Retention'], api.Retention>
  readonly shorterRetention: Is<Schemas['ShorterRetention'], api.ShorterRetention>
  readonly invitation: Is<Schemas['Invitation'], api.Invitation>
  readonly people: Is<Schemas['PeopleList'], api.PeopleList>
  readonly audit: Is<Schemas['AuditPage'], api.AuditPage>
  readonly verification: Is<Schemas['Verification'], api.Verification>
  readonly others: Is<Schemas['Me'], api.Settings>
} = {
  me: true,
  catalogue: true,
  submission: true,
  list: true,
  detail: true,
  receipt: true,
  version: true,
  gaps: true,
  completeness: true,
  trends: true,
  plan: true,
  planRecord: true,
  report: true,
  periodState: true,
  periods: true,
  editions: true,
  edition: true,
  due: true,
  settings: true,
  retention: true,
  shorterRetention: true,
  invitation: true,
  people: true,
  audit: true,
  verification: true,
  others: false,
}
