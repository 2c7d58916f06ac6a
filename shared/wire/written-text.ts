const NEVER_WRITTEN = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\ud800-\\udfff'

/**
 * A text as people write it: lines and tabs, but no other control characters and no half of a surrogate pair, for
 * which the database gives back another text than was hashed. The pattern of JSON Schema, with the flag `u`.
 */
export const WRITTEN_TEXT = `^[^${NEVER_WRITTEN}]*$`

const UNWRITABLE = new RegExp(`[${NEVER_WRITTEN}]`, 'u')
const ALL_UNWRITABLE = new RegExp(UNWRITABLE.source, 'gu')
/** Line breaks of other programs. */
const OTHER_LINES = /[\v\f\u0085]/g

/** Whether a text is so. */
export const isWritten = (text: string): boolean => !UNWRITABLE.test(text)

/** The text so: what nobody sees is left out of it. */
export const asWritten = (text: string): string => text.replace(OTHER_LINES, '\n').replace(ALL_UNWRITABLE, '')
