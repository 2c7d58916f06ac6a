import { describe, expect, it } from 'vitest'
import { toLegacy } from '../../../local/sample/plant/to-legacy.ts'
import { toDay } from '../../../shared/day.ts'
import { decodeLegacy, legacyEncodingOf } from '../../../shared/reading/legacy.ts'
import { reportingUnitsOn } from '../../../shared/units/register.ts'

const NAMES = reportingUnitsOn(toDay(2012, 12, 31)).map(({ name }) => name)

/** Every letter with a mark, vowel by vowel, as the two encodings write it. */
const ALPHABET = `
á à ả ã ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ    | ¸ µ ¶ · ¹ ¨ ¾ » ¼ ½ Æ © Ê Ç È É Ë | aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä
é è ẻ ẽ ẹ ê ế ề ể ễ ệ                | Ð Ì Î Ï Ñ ª Õ Ò Ó Ô Ö             | eù eø eû eõ eï eâ eá eà eå eã eä
í ì ỉ ĩ ị                            | Ý × Ø Ü Þ                         | í ì æ ó ò
ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ    | ã ß á â ä « è å æ ç é ¬ í ê ë ì î | où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï
ú ù ủ ũ ụ ư ứ ừ ử ữ ự                | ó ï ñ ò ô \u00ad ø õ ö ÷ ù        | uù uø uû uõ uï ö öù öø öû öõ öï
ý ỳ ỷ ỹ ỵ đ                          | ý ú û ü þ ®                       | yù yø yû yõ î ñ
`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((letters) => letters.trim().split(' ')))
  .flatMap(([unicode = [], tcvn3 = [], vni = []]) =>
    unicode.map((letter, i) => ({ letter, tcvn3: tcvn3[i] ?? '', vni: vni[i] ?? '' })),
  )

describe('decodeLegacy', () => {
  it.each(ALPHABET)('reads $letter from both encodings', ({ letter, tcvn3, vni }) => {
    expect(decodeLegacy(tcvn3, 'TCVN3')).toBe(letter)
    expect(decodeLegacy(vni, 'VNI')).toBe(letter)
    expect(decodeLegacy(vni.toUpperCase(), 'VNI')).toBe(letter.toUpperCase())
    expect(decodeLegacy(vni.charAt(0).toUpperCase() + vni.slice(1), 'VNI')).toBe(letter.toUpperCase())
    expect(decodeLegacy(`x${vni}x${vni}`, 'VNI')).toBe(`x${letter}x${letter}`)
  })
  it('reads the capitals of TCVN3 that have codes of their own', () => {
    expect(decodeLegacy('¡ ¢ £ ¤ ¥ ¦ §', 'TCVN3')).toBe('Ă Â Ê Ô Ơ Ư Đ')
  })
  it.each([
    ['§iÒu lÖ §¶ng Céng s¶n ViÖt Nam', 'Điều lệ Đảng Cộng sản Việt Nam'],
    ['Uû ban nh©n d©n', 'Uỷ ban nhân dân'],
    ['§¶NG', 'ĐẢNG'],
    ['®¶ng ®¶NG B«', 'đảng ĐẢNG Bô'],
    ['x· X· · V¡N-B 2', 'xã Xã ã VĂN-B 2'],
    ['A µ', 'A à'],
    ['toμn', 'toàn'],
  ])('reads TCVN3 %s', (text, unicode) => {
    expect(decodeLegacy(text, 'TCVN3')).toBe(unicode)
  })
  it.each([
    ['Nhaán vaøo ñaây', 'Nhấn vào đây'],
    ['Voán ñaàu tö tröïc tieáp', 'Vốn đầu tư trực tiếp'],
    ['ÑAÛNG UÛY', 'ĐẢNG ỦY'],
  ])('reads VNI %s', (text, unicode) => {
    expect(decodeLegacy(text, 'VNI')).toBe(unicode)
  })
  it('turns every unit name to TCVN3 and VNI and back', () => {
    for (const name of NAMES) {
      expect(decodeLegacy(toLegacy(name, 'TCVN3'), 'TCVN3')).toBe(name)
      expect(decodeLegacy(toLegacy(name, 'VNI'), 'VNI')).toBe(name)
    }
  })
})

describe('legacyEncodingOf', () => {
  it('decides a column by all its texts', () => {
    expect(legacyEncodingOf(NAMES)).toBeNull()
    expect(legacyEncodingOf(NAMES.map((name) => toLegacy(name, 'TCVN3')))).toBe('TCVN3')
    expect(legacyEncodingOf(NAMES.map((name) => toLegacy(name, 'VNI')))).toBe('VNI')
  })
  it.each([
    ['most of what is impossible', ['§¶ng bé', 'x·', 'zá'], 'TCVN3'],
    ['half of it, which is too little', ['§¶ng', 'zá'], null],
    ['nothing, for nothing is impossible', ['Đảng bộ', 'Xã (2) Kỳ-Sơn, “Tân”!'], null],
    ['one word beside plain ASCII', ['Chi bo 1', 'Chi bo 2', 'x·'], 'TCVN3'],
    ['more words in VNI', ['Ñaûng boä', 'x·', 'Huyeän uûy Quyønh Löu'], 'VNI'],
    ['words whose only mark is a middle dot', ['X·', 'X·'], 'TCVN3'],
    ['no middle dot that stands for itself', ['Quỳnh · Diễn', 'A·B', 'kWh · năm'], null],
    ['letters in capitals', ['ÑAÛNG BOÄ'], 'VNI'],
    ['no text at all', [], null],
  ])('repairs %s', (_, texts, encoding) => {
    expect(legacyEncodingOf(texts)).toBe(encoding)
  })
  it('leaves good Unicode alone that would also be TCVN3', () => {
    expect(legacyEncodingOf(['Xã Nghĩa Bình', 'Xã Tà Cạ', '100 m²'])).toBeNull()
  })
})
