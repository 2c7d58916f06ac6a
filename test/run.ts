import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { showHelp } from '../local/command/show-help.ts'

/**
 * `npm test` and `npm run test:long`: every check in turn, each shown as it runs; ends with one line of totals. What
 * is long takes minutes and rarely fails: it is run before each release.
 */
const REPORT = '.build/test-report'

interface Check {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  readonly settings?: Readonly<Record<string, string>>
}

const runTests = (...options: readonly string[]): Check['command'] => ['vitest', 'run', ...options]

const QUICK: readonly Check[] = [
  { name: 'format and lint', command: ['biome', 'ci', '--error-on-warnings', '.'] },
  { name: 'types', command: ['tsc', '--build'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'tests', command: runTests('--project', 'node', '--project', 'worker') },
]

const LONG: readonly Check[] = [
  { name: 'long tests', command: runTests('--project', 'long') },
  {
    name: 'all of the fuzzing',
    command: runTests('--project', 'worker', 'test/worker/fuzz'),
    settings: { FUZZ_REQUESTS: '10000' },
  },
]

/** The commands that tests run as processes of their own compile what they share once. */
const ENVIRONMENT = { ...process.env, NODE_COMPILE_CACHE: resolve('.build/compile-cache') }

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
}

const isTests = ({ command }: Check): boolean => command[0] === 'vitest'
const reportOf = ({ name }: Check): string => `${REPORT} ${name}.json`

const runCheck = (check: Check): boolean => {
  console.log(`\n— ${check.name}`)
  const [command, ...options] = check.command
  if (isTests(check)) {
    rmSync(reportOf(check), { force: true })
    options.push('--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(check)}`)
  }
  return (
    spawnSync(command, options, { stdio: 'inherit', env: { ...ENVIRONMENT, ...check.settings } }).status === 0
  )
}

/** A run that broke off has no report; it counts as one failure by its own. */
const readReport = (check: Check): VitestReport =>
  existsSync(reportOf(check))
    ? JSON.parse(readFileSync(reportOf(check), 'utf8'))
    : { numPassedTests: 0, numFailedTests: 0 }

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

const HELP = `Usage: npm test
       npm run test:long

Runs everything that CI runs: ${QUICK.map(({ name }) => name).join(', ')}.
test:long runs what takes minutes and rarely fails: ${LONG.map(({ name }) => name).join(', ')}.
One part of the tests: npx vitest run --project node test/shared`

const runAll = (checks: readonly Check[]): void => {
  mkdirSync('.build', { recursive: true })
  const results = checks.map(runCheck)
  const reports = checks.filter(isTests).map(readReport)
  const passed = results.filter(Boolean).length + sum(reports.map(({ numPassedTests }) => numPassedTests))
  const failed =
    results.filter((isGood) => !isGood).length + sum(reports.map(({ numFailedTests }) => numFailedTests))
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}

if (!showHelp(HELP)) runAll(process.argv.includes('--long') ? LONG : QUICK)
