import { damaged } from './workbook-file-error.ts'

const LAST_ROW = 1_048_575
const LAST_COLUMN = 16_383
const A = 65
const Z = 90
const LETTERS = 26

/** Row and column of an A1 reference such as `D7`, 0-based. */
export const parsePosition = (reference: string): readonly [row: number, column: number] => {
  let column = 0
  let at = 0
  for (; at < reference.length; at++) {
    const code = reference.charCodeAt(at)
    if (code < A || code > Z) break
    column = column * LETTERS + code - A + 1
  }
  const row = Number(reference.slice(at)) - 1
  const isOnSheet = row >= 0 && row <= LAST_ROW && column >= 1 && column - 1 <= LAST_COLUMN
  if (!isOnSheet || !Number.isInteger(row)) throw damaged(`ô ${reference.slice(0, 20)}`)
  return [row, column - 1]
}
