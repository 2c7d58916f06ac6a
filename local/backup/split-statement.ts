/** The longest statement that D1 takes, in bytes. */
export const LONGEST_STATEMENT = 100_000

/** A value is taken out of a statement that is too long if it is longer than this, in bytes. */
const LONG = 4_000
/** Characters of a piece: with four bytes each it stays within a statement. */
const PIECE = 20_000

const PARTS = 'restore_parts'
const BLOB_OR_TEXT = /X'[0-9A-Fa-f]*'|'(?:[^']|'')*'/g

const bytesOf = (text: string): number => Buffer.byteLength(text)

/** The same value as several literals. */
const piecesOf = (literal: string): readonly string[] => {
  const isBlob = literal.startsWith('X')
  const content = literal.slice(isBlob ? 2 : 1, -1)
  const piece = new RegExp(`(?:''|[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|[^]){1,${PIECE}}`, 'g')
  return (content.match(piece) ?? []).map((part) => `${isBlob ? 'X' : ''}'${part}'`)
}

/**
 * A statement as several, none longer than D1 takes: long values are first put, in pieces, into a table of
 * their own, and the statement takes them from there. One that is short enough stays as it is.
 */
export const splitStatement = (statement: string): readonly string[] => {
  if (bytesOf(statement) <= LONGEST_STATEMENT) return [statement]
  const pieces: string[] = []
  const shortened = statement.replace(BLOB_OR_TEXT, (literal) => {
    if (bytesOf(literal) <= LONG) return literal
    const own = piecesOf(literal)
    const first = pieces.push(...own) - own.length + 1
    const taken = own.map((_, i) => `(SELECT value FROM ${PARTS} WHERE part = ${first + i})`).join(' || ')
    return literal.startsWith('X') ? `CAST(${taken} AS BLOB)` : taken
  })
  return [
    `CREATE TABLE ${PARTS} (part INTEGER PRIMARY KEY, value BLOB)`,
    ...pieces.map((piece, i) => `INSERT INTO ${PARTS} VALUES (${i + 1}, ${piece})`),
    shortened,
    `DROP TABLE ${PARTS}`,
  ]
}
