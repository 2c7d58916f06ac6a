import { showDay } from '../day.ts'
import type { SheetCell } from '../sheets/grid.ts'
import { withoutLookalikes, withoutZeroWidth } from './fold.ts'
import { isPlain } from './plain.ts'
import { toNfc } from './to-nfc.ts'

/** What a text needs to be repaired; a sum of these. */
export const DECOMPOSED = 1
export const LOOKALIKE = 2
export const STRAY_SPACE = 4
/** Holds a character that Vietnamese never uses: the column may be in a legacy encoding. */
export const FOREIGN = 8

const SPACE = 0x20
const NO_BREAK_SPACE = 0xa0
/** Vietnamese letters of Latin-1: À Á Â Ã È É Ê Ì Í Ò Ó Ô Õ Ù Ú Ý and their small forms. */
const LATIN_1_LETTERS = new Set('ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý'.split('').map((c) => c.charCodeAt(0)))
const LOOKALIKES = new Set([0xd0, 0xf0, 0x189, 0x256])

const [TAB, VERTICAL_TAB, FORM_FEED] = [0x09, 0x0b, 0x0c]
const EXOTIC_SPACES = new Set([
  TAB,
  VERTICAL_TAB,
  FORM_FEED,
  NO_BREAK_SPACE,
  0x1680,
  0x202f,
  0x205f,
  0x2060,
  0x3000,
  0xfeff,
])

/** White space and zero-width characters that no keyboard of the people types on purpose. */
const isExoticSpace = (code: number): boolean => EXOTIC_SPACES.has(code) || (code >= 0x2000 && code <= 0x200f)

const faultOfCharacter = (code: number): number => {
  if (isExoticSpace(code)) return STRAY_SPACE
  if (LOOKALIKES.has(code)) return LOOKALIKE | FOREIGN
  if (code < SPACE) return 0
  if (code < 0x100) return LATIN_1_LETTERS.has(code) ? 0 : FOREIGN
  if (code === 0x3bc) return FOREIGN
  return code >= 0x300 ? DECOMPOSED : 0
}

const isSpaceAt = (text: string, i: number): boolean => /\s/.test(text.charAt(i))

/** What the text needs, found in one pass over its characters; 0 for nearly every cell. */
export const faultsOf = (text: string): number => (isPlain(text) ? 0 : findFaults(text))

const findFaults = (text: string): number => {
  let faults = 0
  let before = SPACE
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 0x7e || code < SPACE) faults |= faultOfCharacter(code)
    else if (code === SPACE && before === SPACE) faults |= STRAY_SPACE
    before = code
  }
  if (isSpaceAt(text, 0) || isSpaceAt(text, text.length - 1)) faults |= STRAY_SPACE
  return faults & DECOMPOSED && toNfc(text) === text ? faults & ~DECOMPOSED : faults
}

/** The text fully repaired: NFC, no look-alikes, no leading, trailing, double, exotic or zero-width spaces. */
export const repairedText = (text: string): string => (isPlain(text) ? text : repair(text))

const repair = (text: string): string =>
  withoutLookalikes(toNfc(withoutZeroWidth(text)))
    .replace(/[^\S\r\n]+/g, ' ')
    .trim()

/** Whether a cell counts as blank: null, or text of nothing but white space. */
export const isBlankCell = (cell: SheetCell | undefined): boolean => {
  if (typeof cell !== 'string') return cell === null || cell === undefined
  const first = cell.charCodeAt(0)
  if (first > SPACE && first < NO_BREAK_SPACE) return false
  if (first <= SPACE || isExoticSpace(first)) return withoutZeroWidth(cell).trim() === ''
  return cell === ''
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
