import { describe, expect, it } from 'vitest'
import { isModestJson } from '../../../worker/http/modest-json.ts'

const isModest = (json: string): boolean => isModestJson(new TextEncoder().encode(json))
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)

describe('isModestJson', () => {
  it('takes nesting to a depth of 32, closed or not', () => {
    expect([isModest(nested(32)), isModest(nested(33)), isModest('{"a":'.repeat(33))]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('counts objects, arrays and fields, however flat', () => {
    const arrays = (count: number) => `[${'[],'.repeat(count - 1)}0]`
    expect([isModest(arrays(100_000)), isModest(arrays(100_001))]).toEqual([true, false])
    const fields = (count: number) => `{${Array.from({ length: count }, (_, i) => `"${i}":1`).join(',')}}`
    expect([isModest(fields(120_000)), isModest(fields(120_001))]).toEqual([true, false])
  })

  it('reads over what stands in texts, with quotes and backslashes in them', () => {
    const text = JSON.stringify(`${'['.repeat(40)}\\"${'{:'.repeat(40)}\\`)
    expect(isModest(`[${text},${text}]`)).toBe(true)
    expect(isModest(`[${text},${nested(32)}]`)).toBe(false)
  })

  it('does not run beyond a text that never ends', () => {
    expect([isModest('"'), isModest('"\\'), isModest('"a\\"'), isModest('')]).toEqual([
      true,
      true,
      true,
      true,
    ])
  })
})
