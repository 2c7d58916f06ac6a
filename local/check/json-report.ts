import type { CheckReport } from './check-report.ts'

/** Characters that are put together before they are written. */
const PIECE = 1_000_000

/** A list an entry a line, anything else as one. */
function* valueLines(value: unknown, end: string): Iterable<string> {
  if (!Array.isArray(value) || value.length === 0) {
    yield JSON.stringify(value) + end
    return
  }
  yield '['
  for (const [i, entry] of value.entries())
    yield JSON.stringify(entry) + (i < value.length - 1 ? ',' : `]${end}`)
}

function* linesOf(report: CheckReport): Iterable<string> {
  const entries = Object.entries(report)
  for (const [i, [key, value]] of entries.entries()) {
    yield `${i === 0 ? '{' : ''}${JSON.stringify(key)}:`
    yield* valueLines(value, i < entries.length - 1 ? ',' : '}')
  }
}

/** The report as one JSON document, in pieces: as one text it may be longer than a text can be. */
export function* jsonReport(report: CheckReport): Iterable<string> {
  let piece = ''
  for (const line of linesOf(report)) {
    piece += `${line}\n`
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  yield piece
}
