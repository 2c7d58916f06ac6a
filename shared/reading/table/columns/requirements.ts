import type { Requirement } from '../../../forms/so-don-vi/column.ts'
import type { TableKey } from '../../../forms/so-don-vi/index.ts'
import {
  isCommuneType,
  isEnterpriseType,
  isGrassrootsLevel,
} from '../../../forms/so-don-vi/organization-kinds.ts'
import type { DateColumn, ListColumn, Table } from '../table.ts'

type AnyColumns = Readonly<Record<string, unknown>>
type Condition = (record: number) => boolean

const listAt = (columns: AnyColumns, key: string) => (columns[key] as ListColumn).at

const conditions = (columns: AnyColumns): Readonly<Record<Requirement, () => Condition>> => ({
  always: () => () => true,
  never: () => () => false,
  'below-grassroots': () => {
    const level = listAt(columns, 'level')
    return (i) => level(i) !== '' && !isGrassrootsLevel(level(i))
  },
  grassroots: () => {
    const level = listAt(columns, 'level')
    return (i) => isGrassrootsLevel(level(i))
  },
  'grassroots-commune': () => {
    const level = listAt(columns, 'level')
    const type = listAt(columns, 'type')
    return (i) => isGrassrootsLevel(level(i)) && isCommuneType(type(i))
  },
  'grassroots-enterprise': () => {
    const level = listAt(columns, 'level')
    const type = listAt(columns, 'type')
    return (i) => isGrassrootsLevel(level(i)) && isEnterpriseType(type(i))
  },
  'hamlet-with-cell': () => {
    const status = listAt(columns, 'cellStatus')
    return (i) => status(i) === 'own' || status(i) === 'joint'
  },
  'official-member': () => {
    const status = listAt(columns, 'status')
    return (i) => status(i) === 'official'
  },
  'trained-for-title': () => {
    const trainedOn = columns.titleTrainedOn as DateColumn
    return (i) => trainedOn.isKnown(i) || trainedOn.isUnknown(i)
  },
})

/** Tells of each record whether a column with this requirement must be filled. */
export const requiredAt = (table: Pick<Table<TableKey>, 'columns'>, requirement: Requirement): Condition =>
  conditions(table.columns)[requirement]()
