/** Vietnamese letters without their tone, each toned letter in NFC → its plain vowel. */
const withoutTone = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')

const ONSET = '(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?'
const RHYMES = [
  'a(?:c|ch|i|m|n|ng|nh|o|p|t|u|y)?',
  'ă(?:c|m|n|ng|p|t)',
  'â(?:c|m|n|ng|p|t|u|y)',
  'e(?:c|m|n|ng|o|p|t)?',
  'ê(?:ch|c|m|n|ng|nh|p|t|u)?',
  'i(?:a|ch|m|n|nh|p|t|u|c|ng)?',
  'i?ê(?:c|m|n|ng|p|t|u)',
  'o(?:c|i|m|n|ng|p|t|ong|oc)?',
  'o(?:a(?:c|ch|i|m|n|ng|nh|o|p|t|y)?|ă(?:c|m|n|ng|t)|e(?:n|o|t)?)',
  'ô(?:c|i|m|n|ng|p|t|ông)?',
  'ơ(?:i|m|n|p|t)?',
  'u(?:a|c|i|m|n|ng|p|t)?',
  'u(?:â(?:n|ng|t|y)|ê(?:ch|n|nh|u)?|ô(?:c|i|m|n|ng|t)|ơ)',
  'u?y(?:a|ch|n|nh|p|t|u|ê(?:n|t))?',
  'ư(?:a|c|i|m|n|ng|t|u)?',
  'ươ(?:c|i|m|n|ng|p|t|u)',
  'yê(?:m|n|ng|t|u)',
].join('|')
const SYLLABLE = new RegExp(`^${ONSET}(?:${RHYMES})$`, 'u')
/** “nghiêng” with its marks apart has nine characters. */
const LONGEST = 12
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
/** `ñ` is no letter of Vietnamese. */
const TONE_ON_CONSONANT = /[b-df-hj-np-tv-xzđ][\u0300\u0301\u0303\u0309\u0323]/

/**
 * Whether a lower-case word can be a Vietnamese syllable: an onset, a rhyme of the language and
 * at most one tone. Words of plain ASCII (codes, foreign names) are let pass.
 */
export const isVietnameseSyllable = (word: string): boolean => {
  if (/^[\x20-\x7e]*$/.test(word)) return true
  if (word.length > LONGEST) return false
  const apart = word.normalize('NFD')
  const tones = apart.match(TONES)
  if (tones && (tones.length > 1 || TONE_ON_CONSONANT.test(apart))) return false
  return SYLLABLE.test(withoutTone(word))
}
