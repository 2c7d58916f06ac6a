import { MOVED } from '../describe.ts'
import type { Operations } from '../operation.ts'
import { ADMINISTRATION } from './administration.ts'
import { PERIODS } from './periods.ts'
import { PLAN_OPERATIONS } from './plan.ts'
import { REPORTS } from './reports.ts'
import { SIGN_IN } from './sign-in.ts'
import { SUBMISSION_OPERATIONS } from './submissions.ts'
import { SYSTEM } from './system.ts'

/** Every operation of the HTTP interface. */
export const OPERATIONS: Operations = {
  ...SIGN_IN,
  ...SUBMISSION_OPERATIONS,
  ...REPORTS,
  ...PLAN_OPERATIONS,
  ...PERIODS,
  ...ADMINISTRATION,
  ...SYSTEM,
  ...MOVED,
}
