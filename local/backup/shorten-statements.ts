/** A value of an INSERT as it stands in SQL: a number, NULL, `'text'` or `X'6279746573'`. */
type Literal = string

/** A text has at most four bytes a character, and a quote is written twice: 80 KB at most. */
const PIECE = /.{1,20000}/gsu
/** Two digits a byte, so no byte is cut. */
const BLOB_PIECE = /.{1,80000}/gs

const BLOB = /^X'(.*)'$/is
const TEXT = /^'(.*)'$/s

const isBlob = (literal: Literal): boolean => BLOB.test(literal)

/** The value cut into values of its own kind, each short enough for a statement; they follow each other. */
const piecesOf = (literal: Literal): readonly Literal[] => {
  const digits = BLOB.exec(literal)?.[1]
  if (digits !== undefined) return (digits.match(BLOB_PIECE) ?? []).map((piece) => `X'${piece}'`)
  const text = (TEXT.exec(literal)?.[1] ?? '').replaceAll("''", "'")
  return (text.match(PIECE) ?? []).map((piece) => `'${piece.replaceAll("'", "''")}'`)
}

/** D1 takes statements of 100,000 bytes; some are left for it to count otherwise. */
const MOST_BYTES = 90_000
/** From this length on a value of a long statement is put together from pieces. */
const LONG_VALUE = 1000

const PIECES = 'restore_pieces'
const INSERT = /^(INSERT INTO "[^"]+" \([^)]*\)) VALUES\((.*)\)$/s
const LITERAL = /X'[^']*'|(?:'[^']*')+|[^,]+/gi

const isLong = (statement: string): boolean => Buffer.byteLength(statement) > MOST_BYTES

const joined = (value: number, literal: Literal): string => {
  const pieces = `(SELECT group_concat(piece, '' ORDER BY n) FROM ${PIECES} WHERE value = ${value})`
  return isBlob(literal) ? `CAST(${pieces} AS BLOB)` : pieces
}

/** Statements that do what this one does: first the pieces of its long values, then the row, then nothing is left. */
const inPieces = (statement: string): readonly string[] => {
  const [, head, list = ''] = INSERT.exec(statement) ?? []
  if (head === undefined) throw new Error(`a statement too long for D1: ${statement.slice(0, 80)}…`)
  const literals = list.match(LITERAL) ?? []
  const statements = literals.flatMap((literal, value) =>
    literal.length < LONG_VALUE
      ? []
      : piecesOf(literal).map((piece, n) => `INSERT INTO ${PIECES} VALUES(${value}, ${n}, ${piece})`),
  )
  const values = literals.map((literal, value) =>
    literal.length < LONG_VALUE ? literal : joined(value, literal),
  )
  return [...statements, `${head} SELECT ${values.join(', ')}`, `DELETE FROM ${PIECES}`]
}

/**
 * The statements of a backup as `wrangler d1 export` writes them, so that D1 takes them back: it writes rows
 * that are longer than the statements that it reads.
 */
export const shortenStatements = (statements: readonly string[]): readonly string[] => {
  if (!statements.some(isLong)) return statements
  return [
    `CREATE TABLE ${PIECES} (value INTEGER, n INTEGER, piece ANY, PRIMARY KEY (value, n)) STRICT`,
    ...statements.flatMap((statement) => (isLong(statement) ? inPieces(statement) : [statement])),
    `DROP TABLE ${PIECES}`,
  ]
}
