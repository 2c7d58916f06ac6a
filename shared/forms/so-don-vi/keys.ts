import type {
  CELL_ROLE,
  CELL_STATUS,
  COMMITTEE_ROLE,
  KeyOf,
  ORGANIZATION_LEVEL,
  ORGANIZATION_TYPE,
} from './lists.ts'

export type OrganizationLevelKey = KeyOf<typeof ORGANIZATION_LEVEL>
export type OrganizationTypeKey = KeyOf<typeof ORGANIZATION_TYPE>
export type CommitteeRoleKey = KeyOf<typeof COMMITTEE_ROLE>
export type CellRoleKey = KeyOf<typeof CELL_ROLE>
export type CellStatusKey = KeyOf<typeof CELL_STATUS>
