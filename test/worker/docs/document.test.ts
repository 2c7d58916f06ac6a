import { describe, expect, it } from 'vitest'
import { openApiDocument } from '../../../worker/docs/document.ts'
import { OPERATIONS } from '../../../worker/operations.ts'
import { conformsTo } from '../helpers/conforms.ts'
import { DESCRIBED, type Described, reachesOf } from '../helpers/described.ts'

describe('the description', () => {
  it('names each operation once', () => {
    const names = OPERATIONS.map(({ id }) => id)
    expect(new Set(names).size).toBe(names.length)
  })

  it('says of every operation whether it needs a sign-in, and what is answered without', () => {
    for (const operation of DESCRIBED) {
      const { isPublic, answers } = operation
      const name = operation.operationId
      expect([name, isPublic]).toEqual([name, reachesOf(operation) === null])
      expect([name, answers.has(401) && answers.has(403)]).toEqual([name, !isPublic])
    }
  })

  it('speaks Vietnamese in composed letters', () => {
    const text = JSON.stringify(openApiDocument(OPERATIONS))
    expect(text).toBe(text.normalize('NFC'))
    for (const { summary, description } of OPERATIONS) {
      expect(summary).toMatch(/^\p{Lu}.*[^.]$/u)
      expect(description).toMatch(/^\p{Lu}.*\.$/u)
    }
  })
})

type Example = readonly [name: string, schema: Readonly<Record<string, unknown>>, value: unknown]

const mediaExamples = (name: string, content: Described['body']): readonly Example[] =>
  Object.values(content ?? {}).flatMap(({ schema, example, examples = {} }) =>
    [example, ...Object.values(examples).map(({ value }) => value)]
      .filter((value) => value !== undefined)
      .map((value) => [name, schema, value] as const),
  )

const EXAMPLES = DESCRIBED.flatMap(({ operationId, body, answers, parameters }): readonly Example[] => [
  ...mediaExamples(operationId, body),
  ...[...answers].flatMap(([status, content]) => mediaExamples(`${operationId} ${status}`, content)),
  ...parameters.map(({ name, schema, example }) => [`${operationId} ${name}`, schema, example] as const),
])

describe('every example', () => {
  it('conforms to its schema', () => {
    const faults = EXAMPLES.flatMap(([name, schema, value]) =>
      conformsTo(schema)(value).map((fault) => `${name}: ${fault}`),
    )
    expect(faults).toEqual([])
    expect(EXAMPLES.length).toBeGreaterThan(100)
  })

  it('stands where a JSON body does', () => {
    const without = DESCRIBED.flatMap(({ operationId, answers }) =>
      [...answers].flatMap(([status, content]) => {
        const media = content?.['application/json']
        const isShown = !media || media.example !== undefined || media.examples !== undefined
        return isShown ? [] : [`${operationId} ${status}`]
      }),
    )
    expect(without).toEqual(['getOpenApi 200'])
  })
})

describe('a check', () => {
  it('is not satisfied by anything else', () => {
    const [, schema] = EXAMPLES.find(([name]) => name === 'getMe 200') ?? []
    const check = conformsTo(schema ?? {})
    for (const value of [null, {}, { email: 'x', roles: [], unit: null, more: 1 }, { email: 1, roles: [] }])
      expect(check(value)).not.toEqual([])
  })
})
