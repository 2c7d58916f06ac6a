import * as fc from 'fast-check'
import type { Described } from '../helpers/described.ts'
import { mutatedJson, mutatedText } from './mutate-json.ts'
import { MARK, nastyHeader, nastySegment } from './nasty.ts'

/** The usual one so many times out of one more. */
export const mostly = <T>(usual: fc.Arbitrary<T>, else_: fc.Arbitrary<T>, weight = 9): fc.Arbitrary<T> =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: else_ })

/** The body as the example has it, changed somewhere, damaged, or something else; null for none. */
export const bodyOf = (base: unknown): fc.Arbitrary<string | null> => {
  if (base === undefined) return mostly<string | null>(fc.constant(null), fc.constant(`{"a":"${MARK}"}`))
  const text = JSON.stringify(base)
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant<string | null>(text) },
    { weight: 8, arbitrary: mutatedJson(base).map((value) => JSON.stringify(value) ?? 'undefined') },
    { weight: 2, arbitrary: mutatedText(text) },
    { weight: 1, arbitrary: fc.constantFrom<string | null>(null, '', 'null', '[]', '"x"', '0') },
  )
}

/** The headers of an operation, most of them as they should be. */
export const headersOf = (named: Readonly<Record<string, string>>, operation: Described) => {
  const names = operation.parameters.filter((one) => one.in === 'header').map(({ name }) => name)
  const all = [...new Set([...names, 'If-Match', 'If-None-Match', 'Content-Type'])]
  return fc.tuple(
    ...all.map((name) => {
      const given = named[name]
      const isKey = name === 'Idempotency-Key'
      const usual = isKey ? fc.uuid() : fc.constantFrom<(string | undefined)[]>(given, given && '*')
      return mostly<readonly [string, string | undefined]>(
        usual.map((value) => [name, value]),
        fc.option(nastyHeader, { nil: undefined }).map((value) => [name, value]),
      )
    }),
  )
}

/** The path with nasty segments here and there. */
export const pathOf = (path: string): fc.Arbitrary<string> =>
  mostly(
    fc.constant(path),
    fc.tuple(fc.nat(), nastySegment).map(([place, segment]) => {
      const segments = path.split('/')
      return segments.with(1 + (place % (segments.length - 1)), segment).join('/')
    }),
    6,
  )

/** The query with its question mark; empty for none. */
export const queryOf = ({ parameters }: Described): fc.Arbitrary<string> => {
  const named = parameters.filter((one) => one.in === 'query')
  const unknown = mostly(
    fc.constant(''),
    nastySegment.map((value) => `q=${value}`),
    19,
  )
  const given = named.map(({ name, required, example }) => {
    const usual = fc.constantFrom(`${name}=${example}`, ...(required ? [] : ['']))
    return mostly(
      usual,
      fc.option(nastySegment, { nil: '' }).map((value) => `${name}=${value}`),
      3,
    )
  })
  const twice = mostly(fc.constant(false), fc.constant(true), 19)
  return fc.tuple(twice, fc.tuple(...given, unknown)).map(([isTwice, pieces]) => {
    const said = pieces.filter((piece) => piece !== '')
    const query = [...said, ...(isTwice ? said : [])].join('&')
    return query && `?${query}`
  })
}
