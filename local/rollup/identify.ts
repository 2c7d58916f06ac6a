import type { Period } from '../../shared/period.ts'
import { foldLabel } from '../../shared/reading/fold.ts'
import { readWorkbook } from '../../shared/reading/read-workbook.ts'
import { SHEETS } from '../../shared/sheets/index.ts'
import type { Standin } from '../standin/standin.ts'

/** Who hands a workbook in and for when, as its `Thông tin` says; null where it does not say so. */
export interface Identity {
  /** False when the workbook has none of the three main sheets. */
  readonly isDistrictWorkbook: boolean
  readonly unit: string | null
  /** A period of a resolution in force. */
  readonly period: Period | null
}

const INFO = foldLabel(SHEETS.info.name)
const MAIN = [INFO, foldLabel(SHEETS.organizations.name), foldLabel(SHEETS.members.name)]
const INFO_ROWS = { from: 1, to: 1000 }

/** Identifies the open workbook. */
export const identify = async (standin: Standin): Promise<Identity> => {
  const names = await standin.sheetNames()
  const isDistrictWorkbook = names.some((name) => MAIN.includes(foldLabel(name)))
  const name = names.find((candidate) => foldLabel(candidate) === INFO)
  if (name === undefined) return { isDistrictWorkbook, unit: null, period: null }
  const { display } = await standin.sheet(name, INFO_ROWS)
  const { info, period } = readWorkbook([{ name, cells: display, merges: [] }])
  return { isDistrictWorkbook, unit: info?.values.unit.text.toUpperCase() || null, period }
}
