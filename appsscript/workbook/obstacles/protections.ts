import type { Position } from '../a1.ts'
import type { Cells, Sheet } from '../one-sheet.ts'

const LOCKED = 'Ô đã bị khóa với tài khoản của bạn; hãy nhờ người quản lý sổ mở khóa hoặc sửa giúp.'

type Within = (at: Position) => boolean

const within = (range: Cells): Within => {
  const [top, left] = [range.getRow(), range.getColumn()]
  const [bottom, right] = [range.getLastRow(), range.getLastColumn()]
  return ({ row, column }) => row >= top && row <= bottom && column >= left && column <= right
}

/** Says which cells the person may not change. Two service calls, and one for each protection of the sheet. */
export const protectionObstacle = (sheet: Sheet) => {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType
  const closed = sheet.getProtections(RANGE).filter((protection) => !protection.canEdit())
  const locked = closed.map((protection) => within(protection.getRange()))
  const whole = sheet.getProtections(SHEET).filter((protection) => !protection.canEdit())
  const holes = whole.map((protection) => protection.getUnprotectedRanges().map(within))
  return (at: Position): string | null => {
    const isLocked =
      locked.some((isWithin) => isWithin(at)) || holes.some((open) => !open.some((isWithin) => isWithin(at)))
    return isLocked ? LOCKED : null
  }
}
