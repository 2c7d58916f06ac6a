import { isBlob, type Literal, piecesOf } from './long-value.ts'

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
