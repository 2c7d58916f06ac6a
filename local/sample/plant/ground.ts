import { cellName } from '../../../shared/reading/cell-name.ts'
import type { SheetCell } from '../../../shared/sheets/grid.ts'
import { SHEETS, type SheetKey, type TableKey } from '../../../shared/sheets/index.ts'
import type { SheetLayout } from '../../xlsx/sheet-layout.ts'
import type { UnitWorkbook } from '../layout/unit-workbook.ts'
import type { Random } from '../random.ts'
import type { DutyRecord, HamletRecord, MemberRecord, OrganizationRecord, UnitRecords } from '../records.ts'

/** An error that was planted, and the cell in which checking must find it. */
export interface Planted {
  readonly rule: string
  readonly unit: string
  /** Official name. */
  readonly sheet: string
  readonly cell: string
}

interface RecordOf {
  readonly organizations: OrganizationRecord
  readonly hamlets: HamletRecord
  readonly members: MemberRecord
  readonly duties: DutyRecord
}

/** A record and its index in its sheet. */
export interface Spot<S extends TableKey> {
  readonly sheet: S
  readonly index: number
  readonly record: RecordOf[S]
}

/** A unit's workbook into which errors are planted, far enough apart that none hides or causes another. */
export interface Ground {
  readonly records: UnitRecords
  /** A fit record in a part of the unit that holds no error yet, or null. The part is taken from then on. */
  readonly find: <S extends TableKey>(sheet: S, isFit: (record: RecordOf[S]) => boolean) => Spot<S> | null
  /** Writes a cell of a record; false when the sheet lacks the column. */
  readonly write: (spot: Spot<TableKey>, column: string, cell: SheetCell) => boolean
  /** The planted error at a cell of a record. */
  readonly at: (rule: string, spot: Spot<TableKey>, column: string) => Planted
  /** Writes the value beside a label and returns the planted error there. */
  readonly writeLabel: (rule: string, sheet: 'info' | 'movement', label: string, cell: SheetCell) => Planted
  /** Takes something that the unit has once; false when it is taken. */
  readonly take: (part: string) => boolean
  readonly sheets: () => readonly SheetLayout[]
}

/** The code of the grassroots organization to which a record belongs: the part of the unit it lies in. */
const partFinder = ({ organizations }: UnitRecords) => {
  const parents = new Map(organizations.map(({ code, parent }) => [code, parent]))
  const top = (code: string): string => {
    const parent = parents.get(code)
    return parent ? top(parent) : code
  }
  return (record: RecordOf[TableKey]): string => {
    if ('organization' in record) return top(record.organization)
    return 'due' in record ? 'duties' : top(record.code)
  }
}

export const createGround = (records: UnitRecords, workbook: UnitWorkbook, random: Random): Ground => {
  const partOf = partFinder(records)
  const taken = new Set<string>()
  const cells = new Map<SheetLayout, SheetCell[][]>(
    workbook.sheets.map((layout) => [layout, layout.cells.map((row) => [...row])]),
  )
  const take = (part: string) => !taken.has(part) && taken.add(part) !== undefined
  const put = (layout: SheetLayout | undefined, row: number, column: number, cell: SheetCell): boolean => {
    const line = layout && cells.get(layout)?.[row]
    if (line) line[column] = cell
    return line !== undefined
  }
  const planted = (rule: string, sheet: SheetKey, row: number, column: number): Planted => ({
    rule,
    unit: records.unit.code,
    sheet: SHEETS[sheet].name,
    cell: cellName(row, column),
  })
  return {
    records,
    take,
    find(sheet, isFit) {
      const all = (records[sheet] ?? []) as readonly RecordOf[typeof sheet][]
      const start = random.between(0, all.length - 1)
      for (let step = 0; step < all.length; step++) {
        const index = (start + step) % all.length
        const record = all[index]
        if (record && isFit(record) && take(partOf(record))) return { sheet, index, record }
      }
      return null
    },
    write({ sheet, index }, column, cell) {
      const table = workbook.tables[sheet]
      const position = table?.positions.get(column)
      return position !== undefined && put(table?.layout, table?.rows[index] ?? -1, position, cell)
    },
    at(rule, { sheet, index }, column) {
      const table = workbook.tables[sheet]
      return planted(rule, sheet, table?.rows[index] ?? -1, table?.positions.get(column) ?? -1)
    },
    writeLabel(rule, sheet, label, cell) {
      const { layout, rows } = workbook.labels[sheet]
      const row = rows.get(label) ?? -1
      put(layout, row, 1, cell)
      return planted(rule, sheet, row, 1)
    },
    sheets: () => workbook.sheets.map((layout) => ({ ...layout, cells: cells.get(layout) ?? layout.cells })),
  }
}
