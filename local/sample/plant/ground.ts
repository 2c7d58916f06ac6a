import { columnsOf, type TableKey } from '../../../shared/forms/so-don-vi/index.ts'
import { drawHabit } from '../layout/habit.ts'
import type { SampleOptions } from '../plan/plan.ts'
import type { Random } from '../random.ts'
import type { UnitRecords } from '../records.ts'
import { createKin, type Kin } from './kin.ts'
import type { Ground } from './planter.ts'
import { fieldOf, type RecordOf, type Row, type Rows } from './row.ts'

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
  const { unit, organizations, hamlets, members, duties, enterprises } = records
  const rows: Rows = {
    organizations: toRows('organizations', organizations),
    hamlets: toRows('hamlets', hamlets),
    members: toRows('members', members),
    duties: toRows('duties', duties),
    enterprises: toRows('enterprises', enterprises),
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
