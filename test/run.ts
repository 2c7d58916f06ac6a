import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** `npm test`: every check in turn, each shown as it runs; ends with one line of totals. */
const REPORT = '.build/test-report.json'
const CHECKS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['format and lint', 'biome', 'ci', '--error-on-warnings', '.'],
  ['types', 'tsc', '--build'],
  ['dead code', 'knip'],
  ['tests', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`],
]

/** The commands that tests run as processes of their own compile what they share once. */
const ENVIRONMENT = { ...process.env, NODE_COMPILE_CACHE: resolve('.build/compile-cache') }

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
}

const runCheck = ([name, command, ...args]: (typeof CHECKS)[number]): boolean => {
  console.log(`\n— ${name}`)
  return spawnSync(command, args, { stdio: 'inherit', env: ENVIRONMENT }).status === 0
}

const countTests = (): { passed: number; failed: number } => {
  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as VitestReport
  return { passed: report.numPassedTests, failed: report.numFailedTests }
}

mkdirSync('.build', { recursive: true })
const results = CHECKS.map(runCheck)
const tests = countTests()
const passed = results.filter(Boolean).length + tests.passed
const failed = results.filter((isGood) => !isGood).length + tests.failed
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
