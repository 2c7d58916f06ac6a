import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'

const changedAt = (file: string): number =>
  statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY

const isInstalled = (folder: string): boolean =>
  changedAt(join(folder, 'node_modules/.package-lock.json')) >= changedAt(join(folder, 'package-lock.json'))

const run = (command: string, options: readonly string[]): number =>
  spawnSync(command, options, { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1

const install = (folder: string): number => {
  if (isInstalled(folder)) return 0
  console.log(`Installing the packages of ${folder}/, which are its own …`)
  const code = run('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'])
  if (code !== 0)
    console.error(`The packages of ${folder}/ could not be installed. They come from the npm registry, so the first run
needs the network; later runs do not. To try again: npm ci --prefix ${folder}`)
  return code
}

/**
 * Installs the packages of a folder that has a package.json of its own, unless those of its lock are there, and runs
 * commands in turn up to the first that fails. So `npm ci` brings only what the commands and the tests need.
 */
export const runWithPackages = (
  folder: string,
  commands: readonly (readonly [command: string, ...options: string[]])[],
): number => {
  let code = install(folder)
  for (const [command, ...options] of commands) if (code === 0) code = run(command, options)
  return code
}
