import type { Rule } from '../rule.ts'
import { hamletCellElsewhere } from './cell-elsewhere.ts'
import { hamletCellNotCell } from './cell-not-cell.ts'
import { hamletCellOnlyReinforced } from './cell-only-reinforced.ts'
import { hamletCellShared } from './cell-shared.ts'
import { hamletCellUnexpected } from './cell-unexpected.ts'
import { hamletCellUnknown } from './cell-unknown.ts'
import { hamletCellWithoutMembers } from './cell-without-members.ts'
import { hamletMembersAboveCell } from './members-above-cell.ts'
import { hamletNoOfficer } from './no-officer.ts'
import { hamletOrganizationNotCommune } from './organization-not-commune.ts'
import { hamletOrganizationUnknown } from './organization-unknown.ts'

/** The rules on `Khối xóm bản`, in the order in which one hides another. */
export const HAMLET_RULES: readonly Rule[] = [
  hamletOrganizationUnknown,
  hamletOrganizationNotCommune,
  hamletCellUnknown,
  hamletCellNotCell,
  hamletCellElsewhere,
  hamletCellUnexpected,
  hamletCellShared,
  hamletCellWithoutMembers,
  hamletCellOnlyReinforced,
  hamletMembersAboveCell,
  hamletNoOfficer,
]
