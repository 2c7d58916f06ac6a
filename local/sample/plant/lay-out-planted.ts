import { SHEETS } from '../../../shared/forms/so-don-vi/index.ts'
import type { SheetLayout } from '../../xlsx/sheet-layout.ts'
import { layOutUnit } from '../layout/unit-workbook.ts'
import type { UnitRecords } from '../records.ts'
import { createCanvas } from './canvas.ts'
import type { Ground } from './planter.ts'

/** An error that was planted, and the cell in which checking must find it. */
export interface Planted {
  readonly rule: string
  readonly unit: string
  /** Official name, or that of the tab. */
  readonly sheet: string
  /** A1; null for an issue about a whole sheet. */
  readonly cell: string | null
}

const recordsIn = <T>(rows: readonly { readonly record: T }[]): readonly T[] =>
  rows.map(({ record }) => record)

/** The records as they stand on a ground; what was typed in their place is not in them. */
export const recordsOn = ({ unit, rows, movement, hasSheet }: Ground): UnitRecords => ({
  unit,
  organizations: recordsIn(rows.organizations),
  hamlets: hasSheet('hamlets') ? recordsIn(rows.hamlets) : null,
  members: hasSheet('members') ? recordsIn(rows.members) : null,
  duties: recordsIn(rows.duties),
  enterprises: hasSheet('enterprises') ? recordsIn(rows.enterprises) : null,
  movement,
})

/** Lays out what stands on a ground, and tells in which cells the errors came to lie. */
export const layOutPlanted = (
  ground: Ground,
): { readonly sheets: readonly SheetLayout[]; readonly planted: readonly Planted[] } => {
  const { unit, rows, seed, period } = ground
  const canvas = createCanvas(layOutUnit(recordsOn(ground), seed, period, ground), rows)
  const planted = ground.plantings.map(({ rule, sheet, tab, finish }) => ({
    rule,
    unit: unit.code,
    sheet: tab ?? SHEETS[sheet].name,
    cell: finish(canvas),
  }))
  return { sheets: canvas.sheets(), planted }
}
