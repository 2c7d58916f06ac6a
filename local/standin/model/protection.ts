import type { Rect } from './rect.ts'
import { covers, overlaps } from './rect.ts'

/** A protected range, or a whole sheet when `rect` is null. */
export interface Protection {
  readonly id: number
  rect: Rect | null
  /** Holes in a protected sheet. */
  unprotected: readonly Rect[]
  description: string
  warningOnly: boolean
  /** E-mails; null while it mirrors the editors of the spreadsheet and so stops nobody. */
  editors: readonly string[] | null
}

/** Whether a protection keeps `user` from writing to `target`; a warning stops no script. */
export const forbids = (protection: Protection, target: Rect, user: string, owner: string): boolean => {
  const mayEdit = user === owner || protection.editors === null || protection.editors.includes(user)
  if (protection.warningOnly || mayEdit) return false
  if (protection.rect) return overlaps(protection.rect, target)
  return !protection.unprotected.some((hole) => covers(hole, target))
}
