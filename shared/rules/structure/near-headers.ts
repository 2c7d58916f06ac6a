import { columnsOf } from '../../forms/so-don-vi/index.ts'
import type { UnknownHeader } from '../../reading/table/header/header.ts'
import type { AnyTable } from '../tables.ts'
import { pairNear } from './pair-near.ts'

/** The official headers of the columns that a sheet lacks, by key. */
export const missingHeaders = ({ sheet, missingColumns }: AnyTable): ReadonlyMap<string, string> =>
  new Map(missingColumns.map((column) => [column, columnsOf(sheet)[column]?.header ?? column]))

/**
 * The unknown headers of a sheet that are perhaps meant to be columns that it may lack, by their official headers;
 * without those that are surely meant to be missing ones.
 */
export const nearOptionalHeaders = (table: AnyTable): ReadonlyMap<string, UnknownHeader> => {
  const renamed = new Set(nearHeaders(table).values())
  const absent = Object.values(table.columns).flatMap(({ key, position }): [string, string][] => {
    const header = columnsOf(table.sheet)[key]?.header
    return position < 0 && header !== undefined && !table.missingColumns.includes(key)
      ? [[header, header]]
      : []
  })
  const unknown = table.unexpectedColumns.filter((each) => !renamed.has(each))
  return pairNear(new Map(absent), unknown, ({ header, joined }) => [header, joined])
}

/** The unknown headers of a sheet that are surely meant to be missing columns, by these. */
export const nearHeaders = (table: AnyTable): ReadonlyMap<string, UnknownHeader> =>
  pairNear(missingHeaders(table), table.unexpectedColumns, ({ header, joined }) => [header, joined])
