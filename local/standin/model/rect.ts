/** Cells of a sheet, 0-based and inclusive. */
export interface Rect {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

const contains = (outer: Rect, row: number, column: number): boolean =>
  row >= outer.top && row <= outer.bottom && column >= outer.left && column <= outer.right

export const overlaps = (a: Rect, b: Rect): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right

export const covers = (outer: Rect, inner: Rect): boolean =>
  contains(outer, inner.top, inner.left) && contains(outer, inner.bottom, inner.right)

export const sameRect = (a: Rect, b: Rect): boolean => covers(a, b) && covers(b, a)

type Axis = 'row' | 'column'

/** Where the rectangle lies after rows or columns were inserted before `before`. */
export const afterInsert = (rect: Rect, axis: Axis, before: number, count: number): Rect => {
  const [start, end] = span(rect, axis)
  return withSpan(rect, axis, start >= before ? start + count : start, end >= before ? end + count : end)
}

/** Where the rectangle lies after rows or columns were deleted; null when nothing of it is left. */
export const afterDelete = (rect: Rect, axis: Axis, first: number, count: number): Rect | null => {
  const moved = (index: number) => (index < first ? index : Math.max(first, index - count))
  const [start, end] = span(rect, axis)
  const last = moved(end + 1) - 1
  return last < moved(start) ? null : withSpan(rect, axis, moved(start), last)
}

const span = (rect: Rect, axis: Axis): readonly [number, number] =>
  axis === 'row' ? [rect.top, rect.bottom] : [rect.left, rect.right]

const withSpan = (rect: Rect, axis: Axis, start: number, end: number): Rect =>
  axis === 'row' ? { ...rect, top: start, bottom: end } : { ...rect, left: start, right: end }
