/** A cell by 1-based row and column. */
export interface Position {
  readonly row: number
  readonly column: number
}

const CELL = /^([A-Z]{1,3})([1-9]\d{0,6})$/

/** The position that a cell name such as `AB12` stands for, or null. */
export const parseCell = (name: string): Position | null => {
  const match = CELL.exec(name)
  if (!match) return null
  let column = 0
  for (const letter of match[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(match[2]), column }
}
