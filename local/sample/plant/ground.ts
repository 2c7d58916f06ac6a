import type { Period } from '../../../shared/calendar/period.ts'
import { columnsOf, type TableKey } from '../../../shared/forms/so-don-vi/index.ts'
import type { ReportingUnit } from '../../../shared/register/register.ts'
import { drawHabit, type Habit } from '../layout/habit.ts'
import type { SampleOptions } from '../plan/plan.ts'
import type { Random } from '../random.ts'
import type { MovementRecord, UnitRecords } from '../records.ts'
import { createKin, type Kin } from './kin.ts'
import type { Planting } from './planter.ts'
import { fieldOf, type RecordOf, type Row, type Rows } from './row.ts'

/**
 * A unit's records into which errors are planted, far enough apart that none hides or causes
 * another: each takes a place, which is a grassroots organization with all that belongs to it, or
 * something that the unit has once.
 */
export interface Ground {
  readonly unit: ReportingUnit
  readonly period: Period
  readonly seed: number
  readonly habit: Habit
  readonly random: Random
  /** The rows as they will stand; none of a sheet that the unit leaves out. */
  readonly rows: Rows
  readonly kin: Kin
  readonly movement: { -readonly [K in keyof MovementRecord]: number }
  /** Columns (`members.gender`) that the sheets will lack. */
  readonly leftOut: Set<string>
  readonly plantings: Planting[]
  readonly hasSheet: (sheet: TableKey) => boolean
  /** Whether the unit keeps the column at all, and it is open to errors in its cells. */
  readonly keeps: (sheet: TableKey, column: string) => boolean
  /** Closes a column that is spoilt as a whole. */
  readonly close: (sheet: TableKey, column: string) => void
  /** Whether all these places are without an error; a row stands for the place it lies in. */
  readonly isFree: (...places: readonly (Row | string)[]) => boolean
  /** Takes the places; false, and takes none, when one is taken. */
  readonly take: (...places: readonly (Row | string)[]) => boolean
  /** A fit row in a free place, or null. The place is taken from then on. */
  readonly find: <S extends TableKey>(sheet: S, isFit: (row: Row<S>) => boolean) => Row<S> | null
  /** Adds a row that belongs where the other one does, after it. */
  readonly addAfter: <S extends TableKey>(row: Row<S>, record: RecordOf[S]) => Row<S>
}

const toRows = <S extends TableKey>(sheet: S, records: readonly RecordOf[S][] | null): Row<S>[] =>
  (records ?? []).map((record) => ({ sheet, record, typed: new Map() }))

const keptColumns = (rows: Rows): ReadonlySet<string> =>
  new Set(
    Object.values(rows).flatMap((all: readonly Row[]) =>
      all.length === 0
        ? []
        : Object.entries(columnsOf(all[0]?.sheet ?? 'duties'))
            .filter(
              ([key, { required }]) =>
                required !== 'never' || all.some(({ record }) => fieldOf(record, key) !== null),
            )
            .map(([key]) => `${all[0]?.sheet}.${key}`),
    ),
  )

/** The places of a ground. */
const createPlaces = (kin: Kin): Pick<Ground, 'isFree' | 'take'> => {
  const taken = new Set<string>()
  const nameOf = (place: Row | string) => (typeof place === 'string' ? place : kin.placeOf(place))
  const isFree: Ground['isFree'] = (...places) => places.every((place) => !taken.has(nameOf(place)))
  return {
    isFree,
    take(...places) {
      if (!isFree(...places)) return false
      for (const place of places) taken.add(nameOf(place))
      return true
    },
  }
}

/** A unit's records, ready to be planted with errors by these draws. */
export const createGround = (
  records: UnitRecords,
  { seed, period }: SampleOptions,
  random: Random,
): Ground => {
  const { unit, organizations, hamlets, members, duties } = records
  const rows: Rows = {
    organizations: toRows('organizations', organizations),
    hamlets: toRows('hamlets', hamlets),
    members: toRows('members', members),
    duties: toRows('duties', duties),
  }
  const kin = createKin(rows)
  const kept = new Set(keptColumns(rows))
  const places = createPlaces(kin)
  return {
    ...{ unit, period, seed, random, rows, kin, ...places },
    habit: drawHabit(seed, unit.code),
    movement: { ...records.movement },
    leftOut: new Set(),
    plantings: [],
    hasSheet: (sheet) => records[sheet] !== null,
    keeps: (sheet, column) => kept.has(`${sheet}.${column}`),
    close: (sheet, column) => kept.delete(`${sheet}.${column}`),
    find(sheet, isFit) {
      const all = rows[sheet] as readonly Row<typeof sheet>[]
      const start = random.between(0, all.length - 1)
      for (let step = 0; step < all.length; step++) {
        const row = all[(start + step) % all.length]
        if (row && places.isFree(row) && isFit(row) && places.take(row)) return row
      }
      return null
    },
    addAfter(row, record) {
      const added: typeof row = { sheet: row.sheet, record, typed: new Map() }
      const all = rows[row.sheet] as Row[]
      all.splice(all.indexOf(row) + 1, 0, added)
      kin.place(added, row)
      return added
    },
  }
}
