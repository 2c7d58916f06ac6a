/**
 * Characters that nobody sees, one or two of each kind: controls, format characters of the Latin and other blocks,
 * variation selectors, also those that take two code units.
 */
export const INVISIBLE: readonly string[] = [
  ...'\u0000\u0001\u0008\u000e\u001b\u001f\u007f\u0080\u0085\u009f',
  ...'\u00ad\u061c\u180e\u200b\u200d\u200e\u200f\u202a\u202c\u202e\u2060\u2061\u2066\u2069\u206f\ufeff\ufff9',
  ...'\ufe00\ufe0f\u180b',
  ...'\u{1d173}\u{e0001}\u{e0041}\u{e0100}\u{e01ef}',
]
