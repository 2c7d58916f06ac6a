import type { Rule } from '../rule.ts'
import { organizationAdmittedDiffersFromList } from './admitted-differs-from-list.ts'
import { organizationAdmittedWithoutMasses } from './admitted-without-masses.ts'
import { organizationAdmittedYearAboveTotal } from './admitted-year-above-total.ts'
import { organizationCellAbove30 } from './cell-above-30.ts'
import { organizationClassifiedTooYoung } from './classified-too-young.ts'
import { organizationCommitteeBelow30 } from './committee-below-30.ts'
import { organizationCommitteeDiffers } from './committee-differs.ts'
import { organizationCommitteeOfSmallCell } from './committee-of-small-cell.ts'
import { organizationCommuneName } from './commune-name.ts'
import { organizationCommuneShared } from './commune-shared.ts'
import { organizationCommuneUnknown } from './commune-unknown.ts'
import { organizationMembersDifferFromCells } from './members-differ-from-cells.ts'
import { organizationMembersDifferFromList } from './members-differ-from-list.ts'
import { organizationMembersNotAdditive } from './members-not-additive.ts'
import { organizationNoSecretary } from './no-secretary.ts'
import { organizationParentCycle } from './parent-cycle.ts'
import { organizationParentLevel } from './parent-level.ts'
import { organizationParentUnexpected } from './parent-unexpected.ts'
import { organizationParentUnknown } from './parent-unknown.ts'
import { organizationRegulationBeforeTerm } from './regulation-before-term.ts'
import { organizationRegulationIncomplete } from './regulation-incomplete.ts'
import { organizationSeveralSecretaries } from './several-secretaries.ts'
import { organizationStrongWithFailingMember } from './strong-with-failing-member.ts'
import { organizationTooFewOfficial } from './too-few-official.ts'

/** The rules on `Tổ chức`, in the order in which one hides another. */
export const ORGANIZATION_RULES: readonly Rule[] = [
  organizationParentUnexpected,
  organizationParentUnknown,
  organizationParentCycle,
  organizationParentLevel,
  organizationCommuneUnknown,
  organizationCommuneName,
  organizationCommuneShared,
  organizationMembersNotAdditive,
  organizationMembersDifferFromCells,
  organizationMembersDifferFromList,
  organizationTooFewOfficial,
  organizationCommitteeBelow30,
  organizationCellAbove30,
  organizationNoSecretary,
  organizationSeveralSecretaries,
  organizationCommitteeDiffers,
  organizationCommitteeOfSmallCell,
  organizationClassifiedTooYoung,
  organizationStrongWithFailingMember,
  organizationRegulationIncomplete,
  organizationRegulationBeforeTerm,
  organizationAdmittedWithoutMasses,
  organizationAdmittedYearAboveTotal,
  organizationAdmittedDiffersFromList,
]
