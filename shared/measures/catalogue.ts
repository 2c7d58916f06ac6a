import { membersAdmitted, membersIntroducedToResidence, membersWithTask } from './all-members.ts'
import { baselineCells, baselineMembers, baselineOrganizations } from './baselines.ts'
import { organizationsAssessed, organizationsStrong, organizationsWeak } from './classification.ts'
import {
  committeeEthnicMinority,
  committeeMembersTrained,
  committeeWomen,
  committeeYoung,
  leadersPledged,
  secretariesTrainedForTitle,
} from './committee-members.ts'
import { halfYearInspections, quarterlyBriefings } from './duties.ts'
import { enterprisesAdmitting, enterprisesAdmittingThisYear } from './enterprises.ts'
import {
  hamletSecretariesAlsoHeads,
  hamletsWithCell,
  hamletsWithResidentMember,
  unservedHamletsAssigned,
} from './hamlets.ts'
import type { Indicator, RecordIndicator } from './indicator.ts'
import {
  cellsWithRegulation,
  committeesWithRegulation,
  communeSecretariesAlsoChairs,
  communesWithOfficeCell,
  organizationsVisitedTwice,
  organizationsWithProgram,
  secretariesAlsoHeads,
} from './organizations.ts'
import { planTasksOnTime } from './plan.ts'

/** The indicators of Resolution 09-NQ/TU, in the order of its report. */
export const INDICATORS: readonly Indicator[] = [
  hamletsWithResidentMember,
  hamletsWithCell,
  enterprisesAdmitting,
  enterprisesAdmittingThisYear,
  organizationsStrong,
  organizationsAssessed,
  organizationsWeak,
  committeeMembersTrained,
  secretariesTrainedForTitle,
  committeesWithRegulation,
  cellsWithRegulation,
  quarterlyBriefings,
  organizationsVisitedTwice,
  halfYearInspections,
  unservedHamletsAssigned,
  secretariesAlsoHeads,
  communeSecretariesAlsoChairs,
  hamletSecretariesAlsoHeads,
  communesWithOfficeCell,
  membersWithTask,
  membersIntroducedToResidence,
  membersAdmitted,
  organizationsWithProgram,
  planTasksOnTime,
  leadersPledged,
  committeeWomen,
  committeeYoung,
  committeeEthnicMinority,
  baselineOrganizations,
  baselineCells,
  baselineMembers,
]

const isOfMembers = (indicator: Indicator): indicator is RecordIndicator<'members'> =>
  indicator.counts === 'members'

/** The indicators that are counted from member rows, and so travel as counts. */
export const MEMBER_INDICATORS: readonly RecordIndicator<'members'>[] = INDICATORS.filter(isOfMembers)
