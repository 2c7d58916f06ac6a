import { WorkbookFileError } from '../xlsx/workbook-file-error.ts'
import { showHelp } from './show-help.ts'

/** What the person who typed the command can mend; `message` is one Vietnamese line. */
export class CommandError extends Error {
  override name = 'CommandError'
}

/** Exit code for input that cannot be used, and for a fault of the program itself. */
const UNUSABLE = 2

const isForThePerson = (error: unknown): error is Error =>
  error instanceof CommandError || error instanceof WorkbookFileError

/**
 * Runs a command that returns its exit code, or prints its help when asked with `--help`. The code is only set, never
 * forced, so that all output is written first; a reader that closes the pipe early (`| head`) is no fault.
 */
export const runCommand = async (
  help: string,
  command: (args: readonly string[]) => Promise<number>,
): Promise<void> => {
  if (showHelp(help)) return
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  try {
    process.exitCode = await command(process.argv.slice(2))
  } catch (error) {
    process.exitCode = UNUSABLE
    if (isForThePerson(error)) process.stderr.write(`${error.message}\n`)
    else console.error(error)
  }
}
