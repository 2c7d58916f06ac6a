import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { CommandError } from './run-command.ts'

/**
 * The one file or folder and the options of a command line. Throws a `CommandError` that shows the
 * usage when something is missing or unknown.
 */
export const parseArguments = <T extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: T,
  usage: string,
) => {
  const fault = new CommandError(`Cách dùng: ${usage}`)
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true })
    const [path, ...rest] = parsed.positionals
    if (path === undefined || rest.length > 0) throw fault
    return { path, values: parsed.values }
  } catch {
    throw fault
  }
}
