import { showDay } from '../../calendar/day.ts'
import type { SheetCell } from '../grid.ts'
import { hasInvisible, withoutInvisible, withoutLookalikes } from './fold.ts'
import { mayBeginMojibake, mayBeMojibake } from './mojibake.ts'
import { isPlain, isPlainLetter } from './plain.ts'
import { toNfc } from './to-nfc.ts'

/** What a text needs to be repaired; a sum of these. */
export const DECOMPOSED = 1
export const LOOKALIKE = 2
export const STRAY_SPACE = 4
/** Holds a character that Vietnamese never uses: the column may be in a legacy encoding. */
export const FOREIGN = 8
/** Holds what letters become that a program could not read: U+FFFD, `?`, UTF-8 read as another encoding. */
export const BROKEN = 16

/** Of these only the whole text can tell, after a look at each character. */
const MAYBE_INVISIBLE = 32
const MAYBE_MOJIBAKE = 64

const SPACE = 0x20
/** Vietnamese letters of Latin-1: À Á Â Ã È É Ê Ì Í Ò Ó Ô Õ Ù Ú Ý and their small forms. */
const LATIN_1_LETTERS = new Set('ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý'.split('').map((c) => c.charCodeAt(0)))
const LOOKALIKES = new Set([0xd0, 0xf0, 0x189, 0x256])

const EXOTIC_SPACES = new Set(
  '\t\v\f\u00a0\u1680\u2028\u2029\u202f\u205f\u3000'.split('').map((c) => c.charCodeAt(0)),
)

/** White space that no keyboard of the people types on purpose. */
const isExoticSpace = (code: number): boolean => EXOTIC_SPACES.has(code) || (code >= 0x2000 && code <= 0x200a)

const [DELETE, QUESTION_MARK, REPLACEMENT, MICRO] = [0x7f, 0x3f, 0xfffd, 0x3bc]

const faultOfCharacter = (code: number): number => {
  if (isExoticSpace(code)) return STRAY_SPACE
  if (LOOKALIKES.has(code)) return LOOKALIKE | FOREIGN
  if (code === QUESTION_MARK || code === REPLACEMENT) return BROKEN
  if (code < DELETE) return 0
  if (code < 0x100) return LATIN_1_LETTERS.has(code) ? 0 : FOREIGN
  if (code === MICRO) return FOREIGN
  return code >= 0x300 ? DECOMPOSED : 0
}

/** What a character says of its text. */
const saysOf = (code: number): number => {
  const character = String.fromCharCode(code)
  return (
    faultOfCharacter(code) |
    (hasInvisible(character) ? MAYBE_INVISIBLE : 0) |
    (mayBeginMojibake(character) ? MAYBE_MOJIBAKE : 0)
  )
}

/** The same by code, up to the letters of Vietnamese; what lies beyond is rare, and is not looked at closely. */
const SAYS = Uint8Array.from({ length: 0x1f00 }, (_, code) => saysOf(code))
const saysBeyond = (code: number): number => faultOfCharacter(code) | MAYBE_INVISIBLE

const lookAt = (text: string): number => {
  let says = 0
  let before = SPACE
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === SPACE && before === SPACE) says |= STRAY_SPACE
    says |= SAYS[code] ?? saysBeyond(code)
    before = code
  }
  return says
}

const isSpaceAt = (text: string, i: number): boolean => /\s/.test(text.charAt(i))

/** What the text needs, found in one pass over its characters; 0 for nearly every cell. */
export const faultsOf = (text: string): number => (isPlain(text) ? 0 : findFaults(text))

const findFaults = (text: string): number => {
  const says = lookAt(text)
  let faults = says & (DECOMPOSED | LOOKALIKE | STRAY_SPACE | FOREIGN | BROKEN)
  if (isSpaceAt(text, 0) || isSpaceAt(text, text.length - 1)) faults |= STRAY_SPACE
  if (says & MAYBE_INVISIBLE && hasInvisible(text)) faults |= STRAY_SPACE
  if (says & MAYBE_MOJIBAKE && mayBeMojibake(text)) faults |= BROKEN
  return faults & DECOMPOSED && toNfc(text) === text ? faults & ~DECOMPOSED : faults
}

/** The text fully repaired: NFC, no look-alikes, no leading, trailing, double or exotic spaces, nothing invisible. */
export const repairedText = (text: string): string => (isPlain(text) ? text : repair(text))

const repair = (text: string): string => {
  const says = lookAt(text)
  const visible = says & MAYBE_INVISIBLE ? withoutInvisible(text) : text
  const composed = says & DECOMPOSED ? toNfc(visible) : visible
  const own = says & LOOKALIKE ? withoutLookalikes(composed) : composed
  return (says & STRAY_SPACE || visible !== text ? own.replace(/[^\S\r\n]+/g, ' ') : own).trim()
}

/** Whether a cell counts as blank: null, or text of nothing but white space and invisible characters. */
export const isBlankCell = (cell: SheetCell | undefined): boolean => {
  if (typeof cell !== 'string') return cell === null || cell === undefined
  const first = cell.charCodeAt(0)
  if (first > SPACE && first < DELETE) return false
  return cell === '' || (!isPlainLetter(first) && withoutInvisible(cell).trim() === '')
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

/**
 * The cell as it is quoted to the person: a number whose display was not read has a decimal comma, as on a
 * Vietnamese sheet; `''` when blank.
 */
export const quotedText = (cell: SheetCell | undefined): string =>
  typeof cell === 'number' ? String(cell).replace('.', ',') : shownText(cell)

const shownDate = (day: number, precision: 'day' | 'month' | 'year'): string => {
  const full = showDay(day)
  if (precision === 'day') return full
  return full.slice(full.indexOf('/', precision === 'month' ? 0 : full.indexOf('/') + 1) + 1)
}
