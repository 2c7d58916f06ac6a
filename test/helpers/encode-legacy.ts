import type { LegacyEncoding } from '../../shared/reading/text/legacy/legacy.ts'
import { TCVN3 } from '../../shared/reading/text/legacy/tcvn3.ts'
import { VNI } from '../../shared/reading/text/legacy/vni.ts'

const inverse = (table: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...table].reverse().map(([code, letter]) => [letter, code]))

const CODES: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = {
  TCVN3: inverse(TCVN3),
  VNI: inverse(VNI),
}

const encode = (text: string, encoding: LegacyEncoding): string =>
  Array.from(text.normalize('NFC'), (letter) => CODES[encoding].get(letter) ?? letter).join('')

/** Vietnamese as people typed it before Unicode. */
export interface LegacyWriting {
  readonly name: string
  readonly encoding: LegacyEncoding
  readonly write: (text: string) => string
  /** What can be read of it: the same text, in the letter case that the font showed. */
  readonly shows: (text: string) => string
}

const same = (text: string): string => text.normalize('NFC')
const inCapitals = (text: string): string => same(text).toUpperCase()

/** The `.Vn…H` fonts have no toned capitals of their own: their small letters look like capitals. */
const writeCapitals = (text: string): string =>
  Array.from(inCapitals(text), (letter) => (letter > '~' ? letter.toLowerCase() : letter)).join('')

export const LEGACY_WRITINGS: readonly LegacyWriting[] = [
  { name: 'TCVN3', encoding: 'TCVN3', write: (text) => encode(text, 'TCVN3'), shows: same },
  {
    name: 'TCVN3 in a font of capitals',
    encoding: 'TCVN3',
    write: (text) => encode(writeCapitals(text), 'TCVN3'),
    shows: inCapitals,
  },
  { name: 'VNI', encoding: 'VNI', write: (text) => encode(text, 'VNI'), shows: same },
  {
    name: 'VNI in capitals',
    encoding: 'VNI',
    write: (text) => encode(inCapitals(text), 'VNI'),
    shows: inCapitals,
  },
]
