import { runWithPackages } from '../../local/command/run-with-packages.ts'
import { showHelp } from '../../local/command/show-help.ts'

const HELP = `Usage: npm run mutate [-- OPTIONS OF stryker run]

Changes the rules and the reading in small ways and tells which changes no test notices. Takes hours.
The first run installs Stryker, which npm ci leaves out.`

const STRYKER = 'test/mutation/node_modules/@stryker-mutator/core/bin/stryker.js'

if (!showHelp(HELP)) {
  process.exitCode = runWithPackages('test/mutation', [['node', STRYKER, 'run', ...process.argv.slice(2)]])
}
