import type { SheetCell } from '../../../shared/sheets/grid.ts'
import type { TableKey } from '../../../shared/sheets/index.ts'
import type { Ground, Planted, Spot } from './ground.ts'

/** Plants one error of its rule, or returns null where the unit has no place for it. */
export interface Planter {
  readonly rule: string
  readonly plant: (ground: Ground) => Planted | null
}

type Changes = Readonly<Record<string, SheetCell>>

/** A planter that changes cells of one fit record; checking must find the error in the first of them. */
export const inRecord = <S extends TableKey>(
  rule: string,
  sheet: S,
  isFit: (record: Spot<S>['record']) => boolean,
  change: (record: Spot<S>['record'], ground: Ground) => Changes,
): Planter => ({
  rule,
  plant(ground) {
    const spot = ground.find(sheet, isFit)
    if (!spot) return null
    const changes = Object.entries(change(spot.record, ground))
    const isDone = changes.map(([column, cell]) => ground.write(spot, column, cell))
    const [first] = changes
    return first && isDone.every(Boolean) ? ground.at(rule, spot, first[0]) : null
  },
})
