import type { Rule } from '../rule.ts'
import { enterpriseCommuneUnknown } from './commune-unknown.ts'
import { enterpriseNoOfficer } from './no-officer.ts'

/** The rules on `Doanh nghiệp`, in the order in which one hides another. */
export const ENTERPRISE_RULES: readonly Rule[] = [enterpriseCommuneUnknown, enterpriseNoOfficer]
