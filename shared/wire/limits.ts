/**
 * What one submission may hold. The add-on tells what is beyond it, at its cell or before anything is sent, and the
 * Worker takes no more: both from here.
 */
export const LIMITS = {
  /** Characters of a text in a column that travels. */
  text: 1_000,
  /** Characters of a cell as shown: no more are shown, and an ellipsis. */
  shown: 1_001,
  /** Last row and last column (1-based) of a sheet that are read from a file. */
  row: 200_000,
  column: 1_000,
  /** Rows of one sheet that travels. */
  rows: 20_000,
  blindTokens: 20_000,
  confirmations: 5_000,
  /** Characters of the key of a confirmed row. */
  key: 100,
  /** People counted. */
  members: 1_000_000,
  /** Issues in an answer to it. */
  issues: 1_000,
  /** Bytes of the whole, as sent and as unpacked. The biggest unit of the province needs a seventh of it. */
  bytes: 2 * 1024 * 1024,
} as const

/** Whether a text has more characters than may travel; two halves of a pair are one. */
export const isTooLong = (text: string): boolean =>
  text.length > LIMITS.text && (text.length > 2 * LIMITS.text || Array.from(text).length > LIMITS.text)
