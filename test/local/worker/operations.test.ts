import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8')

const FILES = globSync('worker/*/*.operation.ts', { cwd: ROOT }).sort()
const LIST = read('worker/operations.ts')

const idIn = (source: string): string => /^ {2}id: '(\w+)',$/m.exec(source)?.[1] ?? ''

/** What is missing in the list for these files, and what it names that is no file. */
const faultsOf = (sources: Readonly<Record<string, string>>, list: string): readonly string[] => {
  const imported = new Map(
    Array.from(list.matchAll(/^import (\w+) from '\.\/(.+\.operation\.ts)'$/gm), ([, name = '', path]) => [
      `worker/${path}`,
      name,
    ]),
  )
  const listed = Array.from(list.matchAll(/^ {2}(\w+),$/gm), ([, name]) => name)
  const faults = Object.entries(sources).flatMap(([path, source]) => {
    const id = idIn(source)
    if (imported.get(path) !== id) return [`import ${id} from ${path} in worker/operations.ts`]
    return listed.includes(id) ? [] : [`name ${id} in OPERATIONS of worker/operations.ts`]
  })
  const gone = [...imported.keys()].filter((path) => !Object.hasOwn(sources, path))
  return [...faults, ...gone.map((path) => `${path} is gone`)]
}

const SOURCES = Object.fromEntries(FILES.map((path) => [path, read(path)]))

describe('the list of operations', () => {
  it('names every file by its id, and nothing else', () => {
    expect(FILES.length).toBeGreaterThan(25)
    expect(faultsOf(SOURCES, LIST)).toEqual([])
  })

  it('would be missed by a new one, and says where it belongs', () => {
    const path = 'worker/plan/praise.operation.ts'
    const withOne = { ...SOURCES, [path]: "export default operation({\n  id: 'praisePlan',\n})" }
    expect(faultsOf(withOne, LIST)).toEqual([`import praisePlan from ${path} in worker/operations.ts`])
    const imported = `import praisePlan from './plan/praise.operation.ts'\n${LIST}`
    expect(faultsOf(withOne, imported)).toEqual(['name praisePlan in OPERATIONS of worker/operations.ts'])
    expect(faultsOf(withOne, imported.replace('  getPlan,', '  getPlan,\n  praisePlan,'))).toEqual([])
    expect(faultsOf(SOURCES, imported)).toEqual([`${path} is gone`])
  })
})

describe('the places of an operation', () => {
  const addOn = globSync('appsscript/**/*.ts', { cwd: ROOT }).map(read).join('\n')
  const labels = Object.entries(SOURCES).flatMap(([path, source]) =>
    Array.from(
      source.matchAll(/\{ sheet: '\w+', label: '([^']+)' \}/g),
      ([, label = '']) => [path, label] as const,
    ),
  )

  it('stand in the add-on under that label', () => {
    expect(labels.length).toBeGreaterThan(3)
    expect(labels.filter(([, label]) => !addOn.includes(`'${label}'`))).toEqual([])
  })
})
