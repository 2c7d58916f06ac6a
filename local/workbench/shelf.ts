import { type Period, showPeriod } from '../../shared/calendar/period.ts'
import { reportingUnitsOn } from '../../shared/register/register.ts'
import { generateUnits } from '../sample/generate-province.ts'
import { layOutUnit } from '../sample/layout/unit-workbook.ts'
import type { SheetLayout } from '../xlsx/sheet-layout.ts'
import type { WorkbookEntry } from './protocol.ts'

export const PROVINCE = 'tinh'

/** A workbook of the sample with its sheets. */
export interface SampleWorkbook {
  readonly entry: WorkbookEntry
  readonly sheets: readonly SheetLayout[]
}

/** The workbooks of the sample province, made when they are asked for. */
export interface Shelf {
  readonly period: Period
  /** `quý IV năm 2012`. */
  readonly periodName: string
  /** The province's first, then the units in the order of the register. */
  readonly entries: readonly WorkbookEntry[]
  readonly sheetsOf: (id: string) => readonly SheetLayout[]
  /** The units' workbooks one by one, so that not all of them are held at once. */
  readonly districts: () => Generator<SampleWorkbook>
}

export interface ShelfOptions {
  readonly seed: number
  readonly period: Period
  /** Codes of the units to lay out; all unless said. */
  readonly units?: readonly string[]
}

/** The sheet that tells the add-on that it is the province's workbook. */
const PROVINCE_SHEETS: readonly SheetLayout[] = [{ name: 'Tổng hợp', cells: [] }]

const PROVINCE_ENTRY: WorkbookEntry = {
  id: PROVINCE,
  title: 'Sổ tỉnh',
  kind: 'province',
  user: 'tong-hop@nghean.test',
}

const toEntry = ({ code, name }: { readonly code: string; readonly name: string }): WorkbookEntry => ({
  id: code,
  title: name,
  kind: 'district',
  user: `can-bo.${code.toLowerCase()}@nghean.test`,
})

/** The shelf of the sample of a seed and a period. */
export const openShelf = ({ seed, period, units }: ShelfOptions): Shelf => {
  const register = reportingUnitsOn(period.lastDay).filter(({ code }) => units?.includes(code) ?? true)
  const entries = register.map(toEntry)
  const districts = function* (): Generator<SampleWorkbook> {
    for (const records of generateUnits({ seed, period })) {
      const entry = entries.find(({ id }) => id === records.unit.code)
      if (entry) yield { entry, sheets: layOutUnit(records, seed, period).sheets }
    }
  }
  return {
    period,
    periodName: showPeriod(period),
    entries: [PROVINCE_ENTRY, ...entries],
    districts,
    sheetsOf(id) {
      if (id === PROVINCE) return PROVINCE_SHEETS
      for (const { entry, sheets } of districts()) if (entry.id === id) return sheets
      throw new Error(`No workbook is called ${id}`)
    },
  }
}
