import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverColumn } from '../../../../shared/report/hide/cover-column.ts'

const cover = (
  values: readonly (number | null)[],
  hidden: readonly number[],
  fixed: readonly number[] = [],
) => {
  const secrets = values.map((_, i) => hidden.includes(i))
  const covered = coverColumn({ values, secrets, isTotalSecret: false }, (i) => fixed.includes(i))
  return [covered.secrets.flatMap((secret, i) => (secret ? [i] : [])), covered.isTotalSecret]
}

describe('coverColumn', () => {
  it.each<[string, Parameters<typeof cover>, ReturnType<typeof cover>]>([
    ['leaves a column without secrets', [[10, 20], []], [[], false]],
    ['hides the smallest other row beside a single secret', [[3, 20, 10, 0], [0]], [[0, 2], false]],
    [
      'hides until the hidden ones are five',
      [
        [1, 1, 9, 30],
        [0, 1],
      ],
      [[0, 1, 2], false],
    ],
    [
      'is content with secrets that come to five',
      [
        [2, 3, 9],
        [0, 1],
      ],
      [[0, 1], false],
    ],
    ['takes a 0 when there is nothing else', [[97, 0, null], [0]], [[0, 1], false]],
    ['hides the total when no row is left', [[3, null], [0]], [[0], true]],
    ['does not hide what the reader knows', [[3, 20, 10], [0], [1, 2]], [[0], true]],
  ])('%s', (_, given, expected) => {
    expect(cover(...given)).toEqual(expected)
  })

  it('leaves no secret that can be reckoned, and takes none back', () => {
    const row = fc.record({
      value: fc.option(fc.nat({ max: 30 })),
      secret: fc.boolean(),
      fixed: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), fc.boolean(), (rows, isTotalSecret) => {
        const values = rows.map(({ value }) => value)
        const secrets = rows.map(({ value, secret, fixed }) => secret && value !== null && !fixed)
        const isFixed = (i: number) => rows[i]?.fixed ?? false
        const covered = coverColumn({ values, secrets, isTotalSecret }, isFixed)
        const hidden = covered.secrets.flatMap((secret, i) => (secret ? [values[i] ?? 0] : []))
        secrets.forEach((secret, i) => {
          if (secret) expect(covered.secrets[i]).toBe(true)
          if (isFixed(i)) expect(covered.secrets[i]).toBe(false)
        })
        if (isTotalSecret) expect(covered.isTotalSecret).toBe(true)
        if (covered.isTotalSecret || hidden.length === 0) return
        expect(hidden.length).toBeGreaterThan(1)
        expect([1, 2, 3, 4]).not.toContain(hidden.reduce((sum, value) => sum + value, 0))
      }),
    )
  })
})
