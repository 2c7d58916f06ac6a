/**
 * TCVN 5712:1993 VN3 ("ABC"), as its bytes appear in Latin-1: every toned small letter, the
 * small and capital letters with a diacritic. Toned capitals have no codes of their own.
 */
const LETTERS: readonly (readonly [codes: string, letters: string])[] = [
  ['µ¶·¸¹', 'àảãáạ'],
  ['»¼½¾Æ', 'ằẳẵắặ'],
  ['ÇÈÉÊË', 'ầẩẫấậ'],
  ['ÌÎÏÐÑ', 'èẻẽéẹ'],
  ['ÒÓÔÕÖ', 'ềểễếệ'],
  ['×ØÜÝÞ', 'ìỉĩíị'],
  ['ßáâãä', 'òỏõóọ'],
  ['åæçèé', 'ồổỗốộ'],
  ['êëìíî', 'ờởỡớợ'],
  ['ïñòóô', 'ùủũúụ'],
  ['õö÷øù', 'ừửữứự'],
  ['úûüýþ', 'ỳỷỹýỵ'],
  ['¨©ª«¬\u00AD®', 'ăâêôơưđ'],
  ['¡¢£¤¥¦§', 'ĂÂÊÔƠƯĐ'],
]

/** Code → letter. PDF extraction and NFKC turn `µ` (U+00B5) into `μ` (U+03BC). */
export const TCVN3: ReadonlyMap<string, string> = new Map([
  ...LETTERS.flatMap(([codes, letters]) =>
    codes.split('').map((code, i): [string, string] => [code, letters.charAt(i)]),
  ),
  ['\u03BC', 'à'] as [string, string],
])
