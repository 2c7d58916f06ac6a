import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** CONTRIBUTING.md draws the house: what it names is there, and every room is drawn. */
const TEXT = readFileSync('CONTRIBUTING.md', 'utf8')
const HOUSE = /## The house\n\n```\n(.*?)```/s.exec(TEXT)?.[1] ?? ''

/** The paragraph of a floor: its own line and the indented ones below it. */
const floorOf = (name: string): string =>
  new RegExp(`^${name}/(.*\\n(?: .*\\n)*)`, 'm').exec(HOUSE)?.[1] ?? ''

const roomsOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

describe('the map in CONTRIBUTING.md', () => {
  it.each(['shared', 'worker', 'appsscript'])('draws every room of %s', (floor) => {
    const drawn = floorOf(floor)
    expect(roomsOf(floor).filter((room) => room !== 'migrations' && !drawn.includes(`${room}/`))).toEqual([])
  })

  it.each(['shared', 'worker', 'appsscript', 'local'])('draws no room that %s does not have', (floor) => {
    const drawn = [...floorOf(floor).matchAll(/(?<![\w/-])([a-z-]+)\/(?!\w)/g)].map(([, room]) => room ?? '')
    const anywhere = readdirSync(floor, { recursive: true, encoding: 'utf8' }).map((path) =>
      path.split('/').at(-1),
    )
    expect(drawn.filter((room) => !anywhere.includes(room))).toEqual([])
  })

  it('names only files and folders that are there', () => {
    const named = [...TEXT.matchAll(/`((?:shared|worker|appsscript|local|test|bench|docs)\/[\w./-]+)`/g)].map(
      ([, path]) => path ?? '',
    )
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((path) => !existsSync(path))).toEqual([])
  })
})
