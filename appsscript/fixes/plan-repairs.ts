import { SHEET_KEYS, SHEETS, type SheetKey } from '../../shared/forms/so-don-vi/index.ts'
import { type Repair, toRepairs } from '../../shared/rules/fixes.ts'
import type { Issue } from '../../shared/rules/issue.ts'
import type { LeftCell } from '../bridge/fixes.ts'
import { type ObstacleAt, obstaclesOn } from '../workbook/obstacles/obstacles.ts'
import type { District } from '../workbook/sheets.ts'
import { plainChange } from '../workbook/writing/plain-changes.ts'

const KEY_BY_NAME = new Map<string, SheetKey>(SHEET_KEYS.map((key) => [SHEETS[key].name, key]))

/** The sheet that carries an official name. */
export const keyOfSheet = (officialName: string): SheetKey | undefined => KEY_BY_NAME.get(officialName)

/** The certain repairs of these issues, whether or not they can be written. */
export const repairsOf = (issues: readonly Issue[], { grids }: District): readonly Repair[] =>
  toRepairs(issues, (name) => {
    const key = keyOfSheet(name)
    return key && grids.get(key)
  })

export interface Plan {
  readonly repairs: readonly Repair[]
  /** Repairs of which a cell cannot be written: none of their cells is. */
  readonly left: readonly LeftCell[]
}

const NOT_PLAIN = 'Ô không phải chữ hay số thường nên tiện ích không sửa thay; hãy sửa tay.'

const obstacleOf = ({ changes }: Repair, obstacleAt: ObstacleAt): string | null => {
  for (const change of changes) {
    const plain = plainChange(change)
    if (plain === null) return NOT_PLAIN
    const obstacle = obstacleAt(plain, plain.after)
    if (obstacle !== null) return obstacle
  }
  return null
}

/** Tells the repairs that can be written from those that cannot; at least four service calls a sheet with repairs. */
export const planRepairs = (issues: readonly Issue[], district: District): Plan => {
  const all = repairsOf(issues, district)
  const obstacles = new Map<string, ObstacleAt>()
  for (const name of new Set(all.map(({ issue }) => issue.sheet))) {
    const key = keyOfSheet(name)
    const sheet = key && district.sheets.get(key)
    const changes = all.filter(({ issue }) => issue.sheet === name).flatMap((repair) => repair.changes)
    if (sheet) obstacles.set(name, obstaclesOn(sheet, changes))
  }
  const repairs: Repair[] = []
  const left: LeftCell[] = []
  for (const repair of all) {
    const { sheet, cell } = repair.issue
    const obstacleAt = obstacles.get(sheet)
    const reason = obstacleAt ? obstacleOf(repair, obstacleAt) : null
    if (reason === null) repairs.push(repair)
    else left.push({ sheet, cell: cell ?? 'A1', count: repair.changes.length, reason })
  }
  return { repairs, left }
}
