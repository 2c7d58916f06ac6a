/** Prints what a command does when the command line asks for it; whether it did. */
export const showHelp = (help: string, args: readonly string[] = process.argv.slice(2)): boolean => {
  const isAsked = args.includes('--help') || args.includes('-h')
  if (isAsked) process.stdout.write(`${help}\n`)
  return isAsked
}
