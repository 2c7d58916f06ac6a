import { toA1 } from '../../model/a1.ts'
import { accepts, refusalOf } from '../../model/accepts.ts'
import type { Entry } from '../../model/enter.ts'
import { at } from '../../model/layer.ts'
import type { SheetModel } from '../../model/model.ts'
import { forbids } from '../../model/protection.ts'
import type { Rect } from '../../model/rect.ts'
import type { World } from '../../world.ts'
import { fail } from '../service.ts'

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.'

/** Refuses a change of cells that a protection keeps from the person. */
export const guardProtection = (world: World, sheet: SheetModel, rect: Rect): void => {
  const isForbidden = sheet.protections.some((protection) =>
    forbids(protection, rect, world.user, world.owner),
  )
  if (isForbidden) fail(PROTECTED)
}

/** Refuses an entry that a strict validation of the cell forbids. */
export const guardValidation = (
  world: World,
  sheet: SheetModel,
  row: number,
  column: number,
  entry: Entry,
): void => {
  const rule = at(sheet.validations, row, column)
  if (!rule || rule.allowInvalid) return
  const isAccepted = accepts(world.document.book, sheet, rule, entry, at(sheet.numberFormats, row, column))
  if (!isAccepted) fail(refusalOf(rule, toA1({ top: row, bottom: row, left: column, right: column })))
}

/** The whole sheet. */
export const allOf = (sheet: SheetModel): Rect => ({
  top: 0,
  left: 0,
  bottom: sheet.maxRows - 1,
  right: sheet.maxColumns - 1,
})
