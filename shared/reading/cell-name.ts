/** Letters of a 0-based column: 0 → `A`, 26 → `AA`. */
export const columnName = (position: number): string => {
  let name = ''
  for (let n = position + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name
  }
  return name
}

/** A1 notation of a 0-based row and column. */
export const cellName = (row: number, position: number): string => `${columnName(position)}${row + 1}`
