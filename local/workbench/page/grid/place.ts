import { type Position, parseCell } from '../../../../appsscript/workbook/a1.ts'

/** A cell by 1-based row and column. */
export type Place = Position

/** A rectangle of cells, 1-based and inclusive. */
export interface Area {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** The rectangle of `B2` or `B2:C5`; null for anything else. */
export const parseArea = (a1: string): Area | null => {
  const [first = '', last = first] = a1.split(':')
  const [start, end] = [parseCell(first), parseCell(last)]
  return start && end && { top: start.row, left: start.column, bottom: end.row, right: end.column }
}

export const holds = ({ top, left, bottom, right }: Area, { row, column }: Place): boolean =>
  row >= top && row <= bottom && column >= left && column <= right
