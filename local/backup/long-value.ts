/** A value of an INSERT as it stands in SQL: a number, NULL, `'text'` or `X'6279746573'`. */
export type Literal = string

/** A text has at most four bytes a character, and a quote is written twice: 80 KB at most. */
const PIECE = /.{1,20000}/gsu
/** Two digits a byte, so no byte is cut. */
const BLOB_PIECE = /.{1,80000}/gs

const BLOB = /^X'(.*)'$/is
const TEXT = /^'(.*)'$/s

export const isBlob = (literal: Literal): boolean => BLOB.test(literal)

/** The value cut into values of its own kind, each short enough for a statement; they follow each other. */
export const piecesOf = (literal: Literal): readonly Literal[] => {
  const digits = BLOB.exec(literal)?.[1]
  if (digits !== undefined) return (digits.match(BLOB_PIECE) ?? []).map((piece) => `X'${piece}'`)
  const text = (TEXT.exec(literal)?.[1] ?? '').replaceAll("''", "'")
  return (text.match(PIECE) ?? []).map((piece) => `'${piece.replaceAll("'", "''")}'`)
}
