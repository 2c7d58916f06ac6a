import { showDay } from '../day.ts'
import type { SheetCell } from '../sheets/grid.ts'
import { withoutLookalikes, withoutZeroWidth } from './fold.ts'
import { isPlain } from './plain.ts'
import { toNfc } from './to-nfc.ts'

/** What a text needs to be repaired; a sum of these. */
export const DECOMPOSED = 1
export const LOOKALIKE = 2
export const STRAY_SPACE = 4

const SPACE = 0x20
const NO_BREAK_SPACE = 0xa0
const LOOKALIKES = new Set([0xd0, 0xf0, 0x189, 0x256])

const isExoticSpace = (code: number): boolean =>
  code === NO_BREAK_SPACE ||
  (code >= 0x2000 && code <= 0x200f) ||
  code === 0x202f ||
  code === 0x2060 ||
  code === 0xfeff

const faultOfCharacter = (code: number): number => {
  if (isExoticSpace(code)) return STRAY_SPACE
  if (LOOKALIKES.has(code)) return LOOKALIKE
  return code >= 0x300 && code <= 0x36f ? DECOMPOSED : 0
}

/** What the text needs, found in one pass over its characters; 0 for nearly every cell. */
export const faultsOf = (text: string): number => (isPlain(text) ? 0 : findFaults(text))

const findFaults = (text: string): number => {
  let faults = 0
  let before = SPACE
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 0x7e) faults |= faultOfCharacter(code)
    else if (code === SPACE && before === SPACE) faults |= STRAY_SPACE
    before = code
  }
  if (before === SPACE && text.length > 0) faults |= STRAY_SPACE
  return faults & DECOMPOSED && toNfc(text) === text ? faults & ~DECOMPOSED : faults
}

/** The text fully repaired: NFC, no look-alikes, no leading, trailing, double, exotic or zero-width spaces. */
export const repairedText = (text: string): string => (isPlain(text) ? text : repair(text))

const repair = (text: string): string =>
  withoutLookalikes(withoutZeroWidth(toNfc(text)))
    .replace(/[^\S\r\n]+/g, ' ')
    .trim()

/** Whether a cell counts as blank: null, or text of nothing but white space. */
export const isBlankCell = (cell: SheetCell | undefined): boolean => {
  if (typeof cell !== 'string') return cell === null || cell === undefined
  const first = cell.charCodeAt(0)
  if (first > SPACE && first < NO_BREAK_SPACE) return false
  if (isExoticSpace(first)) return withoutZeroWidth(cell).trim() === ''
  return cell === '' || (first <= SPACE && cell.trim() === '')
}

/** The cell as the person sees it; `''` when blank. */
export const shownText = (cell: SheetCell | undefined): string => {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  if (cell.kind !== 'date') return cell.shown
  return cell.shown ?? shownDate(cell.day, cell.precision)
}

const shownDate = (day: number, precision: 'day' | 'month' | 'year'): string => {
  const full = showDay(day)
  if (precision === 'day') return full
  return full.slice(full.indexOf('/', precision === 'month' ? 0 : full.indexOf('/') + 1) + 1)
}
