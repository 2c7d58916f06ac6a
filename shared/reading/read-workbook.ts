import { type Period, parsePeriod } from '../calendar/period.ts'
import { classificationScheme } from '../forms/so-don-vi/classifications.ts'
import { SHEET_KEYS, type SheetKey, type TableKey } from '../forms/so-don-vi/index.ts'
import { INFO } from '../forms/so-don-vi/info.ts'
import { MOVEMENT } from '../forms/so-don-vi/movement.ts'
import { reportingUnitOn } from '../register/register.ts'
import { resolutionInForce } from '../resolutions/index.ts'
import { thresholdsOn } from '../resolutions/thresholds.ts'
import type { SheetGrid } from './grid.ts'
import { readLabels } from './read-labels.ts'
import type { ReadingContext } from './table/context.ts'
import { readTable } from './table/read-table.ts'
import type { Table } from './table/table.ts'
import { type Tabs, tellTabs } from './tabs.ts'
import { buildTree } from './tree/build-tree.ts'
import { forgetReferences } from './tree/forget-references.ts'
import type { Presence, Workbook } from './workbook.ts'

/** The grids of a workbook by sheet key. */
const gridsByKey = (
  grids: readonly SheetGrid[],
  { indexOf }: Tabs,
): Readonly<Partial<Record<SheetKey, SheetGrid>>> =>
  Object.fromEntries(SHEET_KEYS.map((key) => [key, grids[indexOf.get(key) ?? -1]]))

/** What reading depends on in a period; null when it is unknown. */
export const contextOf = (period: Period | null): ReadingContext => {
  const scheme = classificationScheme(period?.year ?? 0)
  return {
    reportDate: period?.lastDay ?? Number.NaN,
    thresholds: thresholdsOn(period?.lastDay ?? 0),
    classifications: {
      'organization-classification': scheme.organizations,
      'member-classification': scheme.members,
    },
  }
}

/** What the caller knows besides the grids. */
export interface ReadingOptions {
  /** Sheets that exist but stay where they are. */
  readonly withheld?: readonly TableKey[]
  /** The 0-based rows that are data, of sheets of which that is known. */
  readonly data?: Readonly<Partial<Record<TableKey, readonly number[]>>>
}

/**
 * Reads a district workbook from all its tabs; those that are no sheet of it may come without cells.
 * Bad data never throws, it becomes problems of its cells.
 */
export const readWorkbook = (
  grids: readonly SheetGrid[],
  { withheld = [], data = {} }: ReadingOptions = {},
): Workbook => {
  const tabs = tellTabs(grids.map(({ name }) => name))
  const grid = gridsByKey(grids, tabs)
  const info = grid.info
    ? readLabels(grid.info, INFO.labels, (key) =>
        key === 'unit' ? 'code' : key === 'template' ? 'integer' : 'text',
      )
    : null
  const stated = parsePeriod(info?.values.period.text ?? '')
  const period = stated && resolutionInForce(stated) ? stated : null
  const context = contextOf(period)
  const read = <S extends TableKey>(key: S): Table<S> | null => {
    const sheet = grid[key]
    return sheet ? readTable(key, sheet, context, data[key]) : null
  }
  const tables = forgetReferences({
    organizations: read('organizations'),
    hamlets: read('hamlets'),
    members: read('members'),
    duties: read('duties'),
    enterprises: read('enterprises'),
  })
  const { organizations, hamlets, members } = tables
  const presenceOf = (key: SheetKey): Presence => {
    if (withheld.some((sheet) => sheet === key)) return 'withheld'
    if (tabs.ambiguous.has(key)) return 'ambiguous'
    if (!grid[key]) return 'absent'
    return key in tables && tables[key as TableKey] === null ? 'no-header' : 'read'
  }
  return {
    presence: byKey(presenceOf),
    tabs,
    info,
    ...tables,
    movement: grid.movement ? readLabels(grid.movement, MOVEMENT.labels, () => 'integer') : null,
    period,
    unit: period && info ? reportingUnitOn(info.values.unit.text, period.lastDay) : null,
    tree: organizations && buildTree(organizations, hamlets, members),
  }
}

const byKey = <T>(valueFor: (key: SheetKey) => T): Readonly<Record<SheetKey, T>> =>
  Object.fromEntries(SHEET_KEYS.map((key) => [key, valueFor(key)])) as Record<SheetKey, T>
