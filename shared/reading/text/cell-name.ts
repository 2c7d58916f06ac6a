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

/** The 0-based column that capital letters stand for: `A` → 0, `AA` → 26. */
export const columnPosition = (letters: string): number =>
  letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** The 0-based row and column of a cell in A1 notation. */
export const cellPlace = (name: string): { readonly row: number; readonly position: number } => {
  const letters = name.replace(/\d+/, '')
  return { row: Number(name.slice(letters.length)) - 1, position: columnPosition(letters) }
}
