import type { TableKey } from '../../../shared/forms/so-don-vi/index.ts'
import { filled, isLoose, isWide, LEVEL, LOSS, PARENTS, sumsOf } from './damage.ts'
import { anyOf, inRecord, type Planter, type Recipe } from './planter.ts'

const RULE = 'cell.required'

type Blank<S extends TableKey> = Partial<Omit<Recipe<S>, 'sheet' | 'column' | 'cell'>>

/** Blanks a filled cell of a column that is required there. */
const blank = <S extends TableKey>(
  sheet: S,
  column: string,
  { isFit = () => true, ...rest }: Blank<S> = {},
): Planter =>
  inRecord(RULE, {
    sheet,
    column,
    isFit: (record, ground, row) => filled(row, column) && isWide(row) && isFit(record, ground, row),
    cell: () => null,
    ...rest,
  })

/** Over a number that is not there no total is judged: one such error a sheet. */
const blankNumber = (sheet: 'organizations' | 'hamlets', column: string): Planter =>
  blank(sheet, column, { places: [sumsOf(sheet)], fields: () => ({ [column]: 0 }) })

const ORGANIZATIONS = anyOf(
  blank('organizations', 'name'),
  blank('organizations', 'level', { places: LEVEL }),
  blank('organizations', 'parent', { isFit: isLoose, places: [PARENTS] }),
  blank('organizations', 'type', { isFit: ({ parent }) => parent === null }),
  blank('organizations', 'commune'),
  blankNumber('organizations', 'members'),
  blankNumber('organizations', 'officialMembers'),
  blankNumber('organizations', 'probationaryMembers'),
  blank('organizations', 'hasMasses'),
  blank('organizations', 'admittedThisYear'),
  blank('organizations', 'admittedSince2011'),
)

const HAMLETS = anyOf(
  blank('hamlets', 'code'),
  blank('hamlets', 'name'),
  blank('hamlets', 'kind'),
  blank('hamlets', 'organization'),
  blankNumber('hamlets', 'residentMembers'),
  blankNumber('hamlets', 'reinforcedMembers'),
  blank('hamlets', 'cellStatus'),
  blank('hamlets', 'cell'),
)

const MEMBERS = anyOf(
  blank('members', 'fullName'),
  blank('members', 'birthDate'),
  blank('members', 'gender'),
  blank('members', 'organization', { places: LOSS }),
  blank('members', 'status'),
  blank('members', 'admittedOn'),
  blank('members', 'officialOn'),
  blank('members', 'titleTrainedFor'),
)

/** Cells that must be filled and are blank. */
export const REQUIRED_PLANTERS: readonly Planter[] = [
  MEMBERS,
  ORGANIZATIONS,
  HAMLETS,
  anyOf(blank('duties', 'duty'), blank('duties', 'due')),
  anyOf(blank('enterprises', 'code'), blank('enterprises', 'name'), blank('enterprises', 'members')),
]
