const SPACE = 0x20
const LETTERS = 'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư'
const FIRST_TONED = 0x1ea0
const LAST_TONED = 0x1ef9

/** 1 for the characters of nearly every text: printable ASCII and the precomposed letters of Vietnamese. */
const PLAIN = new Uint8Array(LAST_TONED + 1)
PLAIN.fill(1, SPACE, 0x7f)
PLAIN.fill(1, FIRST_TONED)
/** It may stand for a letter that is lost. */
PLAIN['?'.charCodeAt(0)] = 0
for (const letter of LETTERS) PLAIN[letter.charCodeAt(0)] = 1

/** Whether a character is one of those, and no space. */
export const isPlainLetter = (code: number): boolean => code !== SPACE && PLAIN[code] === 1

/**
 * Whether a text surely needs no repair: plain characters only, and no space at its ends or beside
 * another. One look at each character; a text that is not plain may still be good.
 */
export const isPlain = (text: string): boolean => {
  let before = SPACE
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (PLAIN[code] !== 1 || (code === SPACE && before === SPACE)) return false
    before = code
  }
  return before !== SPACE || text.length === 0
}
