import type { Period } from '../../shared/calendar/period.ts'
import type { SheetKey } from '../../shared/forms/so-don-vi/index.ts'
import { readWorkbook } from '../../shared/reading/read-workbook.ts'
import { tellTabs } from '../../shared/reading/tabs.ts'
import type { Standin } from '../standin/standin.ts'

/** Who hands a workbook in and for when, as its `Thông tin` says; null where it does not say so. */
export interface Identity {
  /** False when the workbook has none of the three main sheets. */
  readonly isDistrictWorkbook: boolean
  readonly unit: string | null
  /** A period of a resolution in force. */
  readonly period: Period | null
}

const MAIN: readonly SheetKey[] = ['info', 'organizations', 'members']
const INFO_ROWS = { from: 1, to: 1000 }

/** Identifies the open workbook. */
export const identify = async (standin: Standin): Promise<Identity> => {
  const names = await standin.sheetNames()
  const { indexOf, ambiguous } = tellTabs(names)
  const isDistrictWorkbook = MAIN.some((key) => indexOf.has(key) || ambiguous.has(key))
  const name = names[indexOf.get('info') ?? -1]
  if (name === undefined) return { isDistrictWorkbook, unit: null, period: null }
  const { display } = await standin.sheet(name, INFO_ROWS)
  const { info, period } = readWorkbook([{ name, cells: display, merges: [] }])
  return { isDistrictWorkbook, unit: info?.values.unit.text.toUpperCase() || null, period }
}
