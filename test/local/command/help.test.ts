import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>
}

/** A command of another program, which says in its own words what it does. */
const OTHERS: Readonly<Record<string, RegExp>> = { format: /Usage:.*check/ }

const own = (name: string): RegExp => new RegExp(`npm (?:run (?:-s )?)?${name}(?![\\w:-])`)

describe('npm run … -- --help', () => {
  it.each(Object.keys(scripts))('%s says what it does, and does nothing', (name) => {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', name, '--', '--help'], {
      encoding: 'utf8',
      timeout: 120_000,
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(OTHERS[name] ?? own(name))
    expect(stdout.trim().split('\n').length).toBeGreaterThan(2)
  })
})
