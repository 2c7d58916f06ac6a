import { runWithPackages } from '../local/command/run-with-packages.ts'
import { showHelp } from '../local/command/show-help.ts'

const HELP = `Usage: npm run bench

Checks one workbook in our way and in others', and measures what the Worker costs; prints tables of ratios. Takes minutes.
The first run installs the others, which npm ci leaves out.`

if (!showHelp(HELP)) {
  process.exitCode = runWithPackages('bench', [
    ['tsc', '--build', 'bench'],
    ['vitest', 'run', '--root', 'bench'],
    ['node', '--expose-gc', 'bench/run.ts'],
  ])
}
