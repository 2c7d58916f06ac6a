import {
  columnsOf,
  SHEET_KEYS,
  SHEETS,
  type SheetKey,
  type TableKey,
} from '../../shared/forms/so-don-vi/index.ts'
import type { InfoKey } from '../../shared/forms/so-don-vi/info.ts'
import type { MovementKey } from '../../shared/forms/so-don-vi/movement.ts'
import type { SheetCell, SheetGrid } from '../../shared/reading/grid.ts'
import { districtMembers } from './district-members.ts'
import { drawCells } from './draw.ts'

export type Row = Readonly<Record<string, SheetCell>>

/**
 * What a case changes in the sample district: cells by 1-based row and column key (a row after the
 * last is added), values by label; `absent` names sheets (`members`), columns (`members.cellRole`) or
 * labels (`movement.died`); `headers` gives columns and labels other texts, `named` sheets other names, and `copies`
 * adds copies under these names before all other tabs. `Doanh nghiệp` is there when its rows are named.
 */
export type Changes = { readonly [S in TableKey]?: Readonly<Record<number, Row>> } & {
  readonly info?: Readonly<Partial<Record<InfoKey, SheetCell>>>
  readonly movement?: Readonly<Partial<Record<MovementKey, SheetCell>>>
  readonly absent?: readonly string[]
  readonly headers?: Readonly<Record<string, string>>
  readonly named?: Readonly<Partial<Record<SheetKey, string>>>
  readonly copies?: readonly (readonly [sheet: SheetKey, name: string])[]
}

const toRows = (picture: string): readonly Row[] => {
  const [keys = [], ...rows] = drawCells(picture)
  return rows.map((cells) => Object.fromEntries(keys.map((key, i) => [String(key), cells[i] ?? null])))
}

const ORGANIZATIONS = toRows(`
code | name                      | level             | parent | type                       | commune | members | officialMembers | probationaryMembers | committeeMembers | hasMasses | admittedThisYear | admittedSince2011
DB01 | Đảng bộ xã Quỳnh Diễn     | Đảng bộ cơ sở     |        | Xã                         | 17191   | 33      | 31              | 2                   | 3                |           |                  |
BP01 | Đảng bộ bộ phận Giáo dục  | Đảng bộ bộ phận   | DB01   |                            |         | 4       | 4               | 0                   |                  |           |                  |
CB01 | Chi bộ xóm 1              | Chi bộ trực thuộc | DB01   |                            |         | 17      | 16              | 1                   |                  |           |                  |
CB02 | Chi bộ xóm 2              | Chi bộ trực thuộc | DB01   |                            |         | 12      | 11              | 1                   |                  |           |                  |
CB03 | Chi bộ Trường Tiểu học    | Chi bộ trực thuộc | BP01   |                            |         | 4       | 4               | 0                   |                  |           |                  |
TT01 | Chi bộ thị trấn Cầu Giát  | Chi bộ cơ sở      |        | Thị trấn                   | 17098   | 5       | 5               | 0                   | 1                |           |                  |
DN01 | Chi bộ Công ty May Lam Hồng | Chi bộ cơ sở    |        | Doanh nghiệp ngoài nhà nước |        | 5       | 4               | 1                   | 1                | Có        | 1                | 2
`)

const HAMLETS = toRows(`
code | name  | kind | organization | residentMembers | reinforcedMembers | cellStatus     | cell | officerAssigned
X01  | Xóm 1 | Xóm  | DB01         | 15              | 2                 | Có chi bộ      | CB01 |
X02  | Xóm 2 | Xóm  | DB01         | 10              | 0                 | Có chi bộ      | CB02 |
X03  | Xóm 3 | Xóm  | DB01         | 2               | 0                 | Sinh hoạt ghép | CB02 |
X04  | Xóm 4 | Xóm  | DB01         | 0               | 0                 | Chưa có chi bộ |      | Có
`)

const DUTIES = toRows(`
duty                      | due    | doneOn    | document
Giao ban quý              | 2012Q1 | 30/3/2012 | 12-TB/HU
Kế hoạch kiểm tra 6 tháng | 2012S1 | 10/1/2012 | 03-KH/HU
`)

const ENTERPRISES = toRows(`
code  | name             | commune | workers | members | officerAssigned
DN001 | Công ty May số 1 | 17191   | 120     | 2       | Có
DN002 | Công ty Gỗ số 2  |         | 15      | 0       | Có
`)

const TABLE_ROWS: Readonly<Record<TableKey, readonly Row[]>> = {
  organizations: ORGANIZATIONS,
  hamlets: HAMLETS,
  members: districtMembers(),
  duties: DUTIES,
  enterprises: ENTERPRISES,
}

const LABEL_VALUES: Readonly<Record<'info' | 'movement', Row>> = {
  info: { unit: '421', unitName: 'Huyện ủy Quỳnh Lưu', period: '2012Q4', template: 1 },
  movement: {
    opening: 42,
    admitted: 3,
    transferredIn: 2,
    restored: 1,
    died: 1,
    expelled: 1,
    struckOff: 1,
    resigned: 1,
    transferredOut: 1,
    closing: 43,
  },
}

const labelCells = (key: 'info' | 'movement', changes: Changes): SheetCell[][] => {
  const values: Row = { ...LABEL_VALUES[key], ...changes[key] }
  return Object.entries(SHEETS[key].labels).map(([label, text]) =>
    changes.absent?.includes(`${key}.${label}`)
      ? []
      : [changes.headers?.[`${key}.${label}`] ?? text, values[label] ?? null],
  )
}

const tableCells = (key: TableKey, changes: Changes): SheetCell[][] => {
  const columns = Object.entries(columnsOf(key)).map(([column, { header }]) => ({
    column,
    header: changes.absent?.includes(`${key}.${column}`)
      ? null
      : (changes.headers?.[`${key}.${column}`] ?? header),
  }))
  const changed = changes[key] ?? {}
  const last = Math.max(TABLE_ROWS[key].length + 1, ...Object.keys(changed).map(Number))
  const rows = Array.from({ length: last - 1 }, (_, i): Row => {
    return { ...TABLE_ROWS[key][i], ...changed[i + 2] }
  })
  const cells = rows.map((row) =>
    columns.map(({ column, header }) => (header ? (row[column] ?? null) : null)),
  )
  return [columns.map(({ header }) => header), ...cells]
}

const gridOf = (key: SheetKey, changes: Changes): SheetGrid => ({
  name: changes.named?.[key] ?? SHEETS[key].name,
  cells: key === 'info' || key === 'movement' ? labelCells(key, changes) : tableCells(key, changes),
  merges: [],
})

/**
 * A small district of Quỳnh Lưu in 2012Q4, clean by every rule, with some cells changed. Headers
 * stand in row 1 in the order of the template, so column letters are those of the template.
 */
export const district = (changes: Changes = {}): readonly SheetGrid[] => [
  ...(changes.copies ?? []).map(([key, name]) => ({ ...gridOf(key, {}), name })),
  ...SHEET_KEYS.filter((key) => key !== 'enterprises' || changes.enterprises !== undefined)
    .filter((key) => !changes.absent?.includes(key))
    .map((key) => gridOf(key, changes)),
]
