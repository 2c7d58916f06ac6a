import { at, fill, put } from '../../model/layer.ts'
import { covers, overlaps } from '../../model/rect.ts'
import { call, fail, type Methods, SELF } from '../service.ts'
import type { RangeState } from '../states.ts'
import { guardProtection } from './guard.ts'

/** Takes the merges within the rectangle apart; one that sticks out is an error. */
const split = ({ sheet, rect }: RangeState): void => {
  for (const merge of sheet.merges) {
    if (overlaps(merge, rect) && !covers(rect, merge)) {
      fail('You must select all cells in a merged range to merge or unmerge them.')
    }
  }
  sheet.merges = sheet.merges.filter((merge) => !covers(rect, merge))
}

/** Only the first cell keeps its content. */
const join = ({ sheet, rect }: RangeState): void => {
  if (rect.top === rect.bottom && rect.left === rect.right) return
  const value = at(sheet.values, rect.top, rect.left)
  const formula = at(sheet.formulas, rect.top, rect.left)
  const shown = at(sheet.shown, rect.top, rect.left)
  for (const layer of [sheet.values, sheet.formulas, sheet.shown]) fill<unknown>(layer, rect, undefined)
  put(sheet.values, rect.top, rect.left, value)
  put(sheet.formulas, rect.top, rect.left, formula)
  put(sheet.shown, rect.top, rect.left, shown)
  sheet.merges.push(rect)
}

export const merging: Methods<RangeState> = {
  merge: call('', (run, range) => {
    guardProtection(run.world, range.sheet, range.rect)
    split(range)
    join(range)
    return SELF
  }),
  getMergedRanges: call('', (run, { sheet, rect }) =>
    sheet.merges
      .filter((merge) => overlaps(merge, rect))
      .map((merge) => run.create('Range', { sheet, rect: merge })),
  ),
}
