/** One line on stderr that says how far a command is; on a terminal it is written over again. */
export interface Progress {
  readonly show: (line: string) => void
  /** Ends the line. */
  readonly done: () => void
}

const CLEAR_LINE = '\r\u001b[K'

export const createProgress = (stream: NodeJS.WriteStream = process.stderr): Progress =>
  stream.isTTY
    ? { show: (line) => stream.write(`${CLEAR_LINE}${line}`), done: () => stream.write('\n') }
    : { show: (line) => stream.write(`${line}\n`), done() {} }
