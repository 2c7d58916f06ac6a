import { leftOf, NUMBERS_WIDTH, ROW_HEIGHT } from './geometry.ts'
import type { Panes } from './panes.ts'
import type { Place } from './place.ts'

/** The scroll position nearest to `now` that shows `start` to `end` in a view of a size. */
const nearest = (now: number, size: number, start: number, end: number): number => {
  if (start < now) return start
  return end > now + size ? end - size : now
}

const MARGIN = 2 * ROW_HEIGHT

/** Scrolls a grid so that a cell is in sight, clear of what stays fixed; a far cell comes with rows around it. */
export const reveal = (grid: HTMLElement, panes: Panes, { row, column }: Place): void => {
  const { geometry, frozenRows, root } = panes
  const left = leftOf(geometry, column) - NUMBERS_WIDTH
  const right = left + (geometry.widths[column - 1] ?? 0)
  const x = nearest(grid.scrollLeft, grid.clientWidth - NUMBERS_WIDTH, left, right)
  const height = grid.clientHeight - (root.firstElementChild as HTMLElement).offsetHeight
  const top = (row - frozenRows - 1) * ROW_HEIGHT
  const isFar = Math.abs(top - grid.scrollTop - height / 2) > height
  const room = isFar ? MARGIN : 0
  const y =
    row <= frozenRows ? grid.scrollTop : nearest(grid.scrollTop, height, top - room, top + ROW_HEIGHT + room)
  grid.scrollTo({ left: Math.max(0, x), top: Math.max(0, y) })
}
