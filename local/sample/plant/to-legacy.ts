import { TCVN3 } from '../../../shared/reading/text/legacy/tcvn3.ts'
import { VNI } from '../../../shared/reading/text/legacy/vni.ts'

export type LegacyEncoding = 'TCVN3' | 'VNI'

/** Letter → code; of several codes the first. */
const codesOf = (table: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...table].reverse().map(([code, letter]) => [letter, code]))

const CODES: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = {
  TCVN3: codesOf(TCVN3),
  VNI: codesOf(VNI),
}

/**
 * A text as it was typed before Unicode. TCVN3 has no toned capitals: they become small letters,
 * which a font of capitals would have shown as such.
 */
export const toLegacy = (text: string, encoding: LegacyEncoding): string => {
  const codes = CODES[encoding]
  return [...text].map((letter) => codes.get(letter) ?? codes.get(letter.toLowerCase()) ?? letter).join('')
}
