/**
 * VNI Windows: a base letter followed by a code for its diacritic and tone; ơ, ư, đ, ỉ, ĩ, ị, í,
 * ì and ỵ are single codes.
 */
const AFTER: Readonly<Record<string, readonly (readonly [mark: string, letter: string])[]>> = {
  a: [
    ['ù', 'á'],
    ['ø', 'à'],
    ['û', 'ả'],
    ['õ', 'ã'],
    ['ï', 'ạ'],
    ['â', 'â'],
    ['á', 'ấ'],
    ['à', 'ầ'],
    ['å', 'ẩ'],
    ['ã', 'ẫ'],
    ['ä', 'ậ'],
    ['ê', 'ă'],
    ['é', 'ắ'],
    ['è', 'ằ'],
    ['ú', 'ẳ'],
    ['ü', 'ẵ'],
    ['ë', 'ặ'],
  ],
  e: [
    ['ù', 'é'],
    ['ø', 'è'],
    ['û', 'ẻ'],
    ['õ', 'ẽ'],
    ['ï', 'ẹ'],
    ['â', 'ê'],
    ['á', 'ế'],
    ['à', 'ề'],
    ['å', 'ể'],
    ['ã', 'ễ'],
    ['ä', 'ệ'],
  ],
  o: [
    ['ù', 'ó'],
    ['ø', 'ò'],
    ['û', 'ỏ'],
    ['õ', 'õ'],
    ['ï', 'ọ'],
    ['â', 'ô'],
    ['á', 'ố'],
    ['à', 'ồ'],
    ['å', 'ổ'],
    ['ã', 'ỗ'],
    ['ä', 'ộ'],
  ],
  u: [
    ['ù', 'ú'],
    ['ø', 'ù'],
    ['û', 'ủ'],
    ['õ', 'ũ'],
    ['ï', 'ụ'],
  ],
  y: [
    ['ù', 'ý'],
    ['ø', 'ỳ'],
    ['û', 'ỷ'],
    ['õ', 'ỹ'],
  ],
  ô: [
    ['ù', 'ớ'],
    ['ø', 'ờ'],
    ['û', 'ở'],
    ['õ', 'ỡ'],
    ['ï', 'ợ'],
  ],
  ö: [
    ['ù', 'ứ'],
    ['ø', 'ừ'],
    ['û', 'ử'],
    ['õ', 'ữ'],
    ['ï', 'ự'],
  ],
}
const ALONE: readonly (readonly [string, string])[] = [
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
]

const withCapitals = (codes: string, letter: string): readonly (readonly [string, string])[] => [
  [codes, letter],
  [codes.toUpperCase(), letter.toUpperCase()],
  [codes.charAt(0).toUpperCase() + codes.slice(1), letter.toUpperCase()],
]

/** One or two codes → letter, small and capital. */
export const VNI: ReadonlyMap<string, string> = new Map([
  ...Object.entries(AFTER).flatMap(([base, marks]) =>
    marks.flatMap(([mark, letter]) => withCapitals(base + mark, letter)),
  ),
  ...ALONE.flatMap(([code, letter]) => withCapitals(code, letter)),
])
