import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import type { Receipt } from '../../../shared/wire/api/index.ts'
import type { Submission } from '../../../shared/wire/submission.ts'
import { commonPlaces, toBytes } from '../../../worker/submissions/collisions.ts'
import { signedIn } from '../helpers/client.ts'
import { countingDatabase } from '../helpers/counting-database.ts'
import { deliver } from '../helpers/deliver.ts'
import { exampleSubmission } from '../helpers/example.ts'
import { rowsIn } from '../helpers/stored.ts'

const [A, B, C, D] = ['0000000000000001', '00000000ffffffff', '8000000000000000', 'ffffffffffffffff'] as const

const numberToken = (number: number): string => number.toString(16).padStart(16, '0')

const handIn = async (unit: string, changes: Partial<Submission>, db = env.DB): Promise<Receipt> => {
  const committees = Math.max(2, Math.ceil((changes.blindTokens?.length ?? 0) / 40))
  const submission = await exampleSubmission(committees, { unit, ...changes })
  const answer = await deliver(await signedIn('unit-editor', unit), submission, crypto.randomUUID(), db)
  expect(answer.status).toBe(201)
  return answer.json<Receipt>()
}

describe('commonPlaces', () => {
  it.each<[readonly string[], readonly string[], readonly number[]]>([
    [
      [A, B, C, D],
      [A, B, C, D],
      [0, 1, 2, 3],
    ],
    [[A, C], [B, D], []],
    [
      [A, B, D],
      [B, C, D],
      [1, 2],
    ],
    [[C], [A, B, C], [0]],
    [[], [A], []],
    [[A], [], []],
  ])('of %j and %j are %j', (own, other, places) => {
    expect(commonPlaces(toBytes(own), toBytes(other))).toEqual(places)
  })

  it('compares a whole province in the time of a request', () => {
    const list = (offset: number) =>
      Array.from({ length: 12_000 }, (_, i) => (i * 27 + offset).toString(16).padStart(16, '0'))
    const own = toBytes(list(0))
    for (let unit = 1; unit < 27; unit++) expect(commonPlaces(own, toBytes(list(unit)))).toEqual([])
    expect(commonPlaces(own, toBytes(list(27))).length).toBe(11_999)
  })
})

describe('blind tokens', () => {
  it('warn of members who stand in the list of another unit, and say which', async () => {
    expect(await handIn('421', { blindTokens: [A, B, C] })).toMatchObject({ issues: [], collisions: [] })
    await handIn('423', { blindTokens: [A] })
    const { issues, collisions, warnings } = await handIn('422', { blindTokens: [A, C, D] })
    expect(collisions).toEqual([
      { unit: '421', members: 2, tokens: [A, C] },
      { unit: '423', members: 1, tokens: [A] },
    ])
    expect(issues).toMatchObject([
      { rule: 'province.member-in-two-units', sheet: 'Đảng viên', key: '', value: '421', confirmed: null },
      { rule: 'province.member-in-two-units', value: '423' },
    ])
    expect(issues[0]?.message).toContain(
      '2 đảng viên trong danh sách này cũng có trong danh sách của Huyện ủy',
    )
    expect(warnings).toBe(2)
  })

  it('are those of the latest list of a period only', async () => {
    await handIn('421', { blindTokens: [A, B] })
    await handIn('421', { blindTokens: [B], baseVersion: 1 })
    await handIn('423', { blindTokens: [A], period: '2012Q3' })
    expect((await handIn('422', { blindTokens: [A] })).collisions).toEqual([])
    await handIn('421', { blindTokens: null, baseVersion: 2 })
    expect((await handIn('422', { blindTokens: [B], baseVersion: 1 })).collisions).toEqual([])
    expect(await rowsIn('blind_tokens')).toBe(2)
  })

  it('cost nothing where none are sent', async () => {
    await handIn('421', { blindTokens: [A] })
    const { db, cost } = countingDatabase(env.DB)
    expect((await handIn('422', { blindTokens: null }, db)).collisions).toEqual([])
    expect(cost.statements.filter((sql) => /SELECT.*blind_tokens/s.test(sql))).toEqual([])
  })

  it('are given back 500 at most for a unit, with how many there are', async () => {
    const many = Array.from({ length: 700 }, (_, i) => i.toString(16).padStart(16, '0'))
    await handIn('421', { blindTokens: many })
    const { collisions } = await handIn('422', { blindTokens: many })
    expect(collisions.map(({ members, tokens }) => [members, tokens])).toEqual([[700, many.slice(0, 500)]])
  })

  it('cost one row more to write, and one to read for each other unit', async () => {
    for (const unit of ['421', '423', '424']) await handIn(unit, { blindTokens: [A] })
    const costOf = async (unit: string, blindTokens: readonly string[] | null) => {
      const { db, cost } = countingDatabase(env.DB)
      await handIn(unit, { blindTokens }, db)
      return cost
    }
    const first = await costOf('422', null)
    const second = await costOf('425', null)
    const figuresOfOneMoreUnit = second.rowsRead - first.rowsRead
    const withTokens = await costOf('426', [B])
    expect([second.rowsWritten, withTokens.rowsWritten]).toEqual([10, 11])
    const more = withTokens.rowsRead - second.rowsRead - figuresOfOneMoreUnit
    expect([more >= 3, more <= 3 + 2]).toEqual([true, true])
  })

  it('are no more than the rows of members', async () => {
    const many = Array.from({ length: 81 }, (_, i) => numberToken(i))
    const submission = await exampleSubmission(2, { unit: '422', blindTokens: many })
    const answer = await deliver(await signedIn('unit-editor', '422'), submission)
    expect(answer.status).toBe(422)
    const without = { ...submission, memberRows: null, memberFacts: null, blindTokens: many.slice(0, 1) }
    expect((await deliver(await signedIn('unit-editor', '422'), without)).status).toBe(422)
  })

  it('tell a dictionary of a million numbers no more than three answers of the own members', async () => {
    const numbers = 1_000_000
    await handIn('421', { blindTokens: Array.from({ length: 800 }, (_, i) => numberToken(i)) })
    const attacker = await signedIn('unit-editor', '422')
    const all = await exampleSubmission(2, {
      unit: '422',
      blindTokens: Array.from({ length: numbers }, (_, i) => numberToken(i)),
    })
    expect((await deliver(attacker, all)).status).toBe(413)
    const learned = new Set<string>()
    for (let baseVersion = 0; baseVersion < 6; baseVersion++) {
      const blindTokens = Array.from({ length: 80 }, (_, i) => numberToken(80 * baseVersion + i))
      const { issues, collisions, warnings } = await handIn('422', { blindTokens, baseVersion })
      for (const token of collisions.flatMap(({ tokens }) => tokens)) learned.add(token)
      expect([issues.length, warnings]).toEqual(baseVersion < 3 ? [1, 1] : [0, 0])
    }
    expect(learned.size).toBe(3 * 80)
    expect((await handIn('422', { blindTokens: [numberToken(500)], period: '2013Q1' })).collisions).toEqual(
      [],
    )
  })

  it('are answered also by that nobody holds them', async () => {
    await handIn('421', { blindTokens: [A] })
    for (let baseVersion = 0; baseVersion < 3; baseVersion++) {
      expect((await handIn('422', { blindTokens: [D], baseVersion })).collisions).toEqual([])
    }
    expect((await handIn('422', { blindTokens: [A], baseVersion: 3 })).collisions).toEqual([])
  })
})
