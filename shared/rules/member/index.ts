import type { Rule } from '../rule.ts'
import { memberCardFormat } from './card-format.ts'
import { memberEthnicityUnknown } from './ethnicity-unknown.ts'
import { memberExemptClassified } from './exempt-classified.ts'
import { memberFileFormat } from './file-format.ts'
import { memberOfficialBeforeAdmission } from './official-before-admission.ts'
import { memberOfficialUnexpected } from './official-unexpected.ts'
import { memberOrganizationNotCell } from './organization-not-cell.ts'
import { memberOrganizationUnknown } from './organization-unknown.ts'
import { memberOver60 } from './over-60.ts'
import { memberPossibleDuplicate } from './possible-duplicate.ts'
import { memberProbationOverdue } from './probation-overdue.ts'
import { memberProbationTooShort } from './probation-too-short.ts'
import { memberProbationaryCard } from './probationary-card.ts'
import { memberProbationaryRole } from './probationary-role.ts'
import { memberTrainedForOtherTitle } from './trained-for-other-title.ts'
import { memberTrainedOutsideTerm } from './trained-outside-term.ts'
import { memberUnder18 } from './under-18.ts'

/** The rules on `Đảng viên`, in the order in which one hides another. */
export const MEMBER_RULES: readonly Rule[] = [
  memberOrganizationUnknown,
  memberOrganizationNotCell,
  memberUnder18,
  memberOver60,
  memberOfficialBeforeAdmission,
  memberProbationTooShort,
  memberProbationOverdue,
  memberOfficialUnexpected,
  memberProbationaryRole,
  memberProbationaryCard,
  memberCardFormat,
  memberFileFormat,
  memberTrainedOutsideTerm,
  memberTrainedForOtherTitle,
  memberExemptClassified,
  memberPossibleDuplicate,
  memberEthnicityUnknown,
]
