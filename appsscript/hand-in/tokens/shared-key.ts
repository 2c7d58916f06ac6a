import { Fault } from '../../fault.ts'

/** Crockford's alphabet: no I, L, O, U, which are read as other letters. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const BITS = 5
/** 130 bits. */
const LETTERS = 26
const CHECK_LETTERS = 2
const GROUP = 4

const NOT_A_KEY = `Mã đối chiếu gồm ${LETTERS + CHECK_LETTERS} chữ và số, chia thành nhóm ${GROUP}. Hãy chép lại đúng như mã mà tỉnh đã gửi.`
const MISTYPED = 'Mã đối chiếu bị gõ sai ít nhất một ký tự. Hãy so lại từng nhóm với mã mà tỉnh đã gửi.'

const sha256 = (text: string): readonly number[] =>
  Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text).map((byte) => byte & 0xff)

/** The first letters that bytes stand for, five bits each. */
const lettersOf = (bytes: readonly number[], count: number): string => {
  let letters = ''
  for (let i = 0; i < count; i++) {
    const bit = i * BITS
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0)
    letters += ALPHABET.charAt((pair >> (16 - BITS - (bit & 7))) & 31)
  }
  return letters
}

const checkOf = (letters: string): string => lettersOf(sha256(`tong-hop ${letters}`), CHECK_LETTERS)

/** The key in groups of four letters, as people write it. */
export const showKey = (key: string): string => key.match(new RegExp(`.{${GROUP}}`, 'g'))?.join('-') ?? ''

/** A fresh key: 26 letters by chance (130 bits of several random ids of Google's), and two that check them. */
export const freshKey = (): string => {
  const chance = Array.from({ length: 4 }, () => Utilities.getUuid()).join(' ')
  const letters = lettersOf(sha256(chance), LETTERS)
  return letters + checkOf(letters)
}

/**
 * The key that a person typed, whatever the case and the gaps, with the letters that are easily mistaken put
 * right; throws a {@link Fault} unless it is one, so that a slip cannot make tokens that never meet.
 */
export const parseKey = (typed: unknown): string => {
  const key = (typeof typed === 'string' ? typed : '')
    .toUpperCase()
    .replace(/[\s.–—-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  const isLegal =
    key.length === LETTERS + CHECK_LETTERS && [...key].every((letter) => ALPHABET.includes(letter))
  if (!isLegal) throw new Fault(NOT_A_KEY)
  if (checkOf(key.slice(0, LETTERS)) !== key.slice(LETTERS)) throw new Fault(MISTYPED)
  return key
}

/** By what a key may be named without giving it away: its two check letters. */
export const nameOfKey = (key: string): string => key.slice(-CHECK_LETTERS)
