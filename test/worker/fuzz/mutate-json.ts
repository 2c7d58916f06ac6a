import * as fc from 'fast-check'
import { nastyName, nastyText, nastyValue } from './nasty.ts'

type Path = readonly string[]

interface Change {
  readonly place: number
  readonly kind: 'replace' | 'tweak' | 'remove' | 'add' | 'repeat' | 'wrap'
  readonly value: unknown
  readonly name: string
  readonly text: string
  readonly count: number
}

const change: fc.Arbitrary<Change> = fc.record({
  place: fc.nat(),
  kind: fc.constantFrom('replace', 'replace', 'tweak', 'tweak', 'tweak', 'remove', 'add', 'repeat', 'wrap'),
  value: nastyValue,
  name: nastyName,
  text: nastyText,
  count: fc.integer({ min: -1, max: 60 }),
})

const isNode = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Where there is something in a JSON value; the value itself has the empty path. */
const pathsIn = (value: unknown, path: Path = []): readonly Path[] => [
  path,
  ...(isNode(value) ? Object.entries(value).flatMap(([name, item]) => pathsIn(item, [...path, name])) : []),
]

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((node, name) => (isNode(node) ? node[name] : undefined), value)

/** An own field whatever its name: `__proto__` too. */
const put = (node: unknown, name: string, value: unknown): void => {
  if (!isNode(node)) return
  Object.defineProperty(node, name, { value, enumerable: true, configurable: true, writable: true })
}

const remove = (parent: unknown, name: string): void => {
  if (Array.isArray(parent)) parent.splice(Number(name), 1)
  else if (isNode(parent)) delete parent[name]
}

const add = (node: unknown, { name, value }: Change): void => {
  if (Array.isArray(node)) node.push(value)
  else put(node, name, value)
}

/** Another value of the same type: what is wrong with it only the rules can tell. */
const tweaked = (before: unknown, { value, text, count }: Change): unknown => {
  if (typeof before === 'string') return text
  return typeof before === 'number' ? count : value
}

const apply = (root: { value: unknown }, change: Change): void => {
  const paths = pathsIn(root)
  const path = paths[1 + (change.place % (paths.length - 1))] ?? ['value']
  const parent = at(root, path.slice(0, -1))
  const name = path.at(-1) ?? 'value'
  const before = at(root, path)
  if (change.kind === 'replace') put(parent, name, change.value)
  if (change.kind === 'tweak' && !isNode(before)) put(parent, name, tweaked(before, change))
  if (change.kind === 'remove') remove(parent, name)
  if (change.kind === 'add') add(before, change)
  if (change.kind === 'repeat' && Array.isArray(parent)) parent.push(structuredClone(before))
  if (change.kind === 'wrap') put(parent, name, [structuredClone(before)])
}

/** The JSON value with one to three changes somewhere in it. */
export const mutatedJson = (base: unknown): fc.Arbitrary<unknown> =>
  fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const root = { value: structuredClone(base) }
    for (const each of changes) apply(root, { ...each, value: structuredClone(each.value) })
    return root.value
  })

const BIGGER: readonly string[] = ['1e400', '-0', '1E2', '00', '9007199254740993', 'NaN']

/** The JSON text, damaged in a way that no value could be. */
export const mutatedText = (text: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.nat({ max: text.length }).map((end) => text.slice(0, end)),
    fc.constantFrom(...BIGGER).map((number) => text.replace(/\d+(?=[,\]}])/, number)),
    fc.constantFrom('\uFEFF', '\u0000', '//\n').map((prefix) => prefix + text),
    fc.constantFrom(',', '}', '\u0000', ' 1').map((rest) => text + rest),
    fc.constant(text.replace('{', '{"unit":"421","reason":1,')),
    fc.constant(text.replaceAll('"', "'")),
  )
