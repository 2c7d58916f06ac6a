const LONG = 1000
/** No letter bears so many marks; putting thousands in order takes quadratic time. */
const HEAP_OF_MARKS = /\p{M}{100}/u

/** The text in NFC; a long one with heaps of combining marks stays as it is. */
export const toNfc = (text: string): string =>
  text.length > LONG && HEAP_OF_MARKS.test(text) ? text : text.normalize('NFC')
