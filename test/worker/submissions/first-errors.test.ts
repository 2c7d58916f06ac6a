import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validate } from '../../../shared/rules/validate.ts'
import { workbookFromSubmission } from '../../../shared/wire/from-submission.ts'
import type { Submission, WireTable } from '../../../shared/wire/submission.ts'
import { firstErrors } from '../../../worker/submissions/first-errors.ts'
import { exampleSubmission } from '../helpers/example.ts'

type Cell = string | number | null
type Row = Readonly<Record<string, Cell>>

const ORGANIZATIONS = ['code', 'name', 'level', 'parent', 'type', 'foundedOn', 'members']
const HAMLETS = ['name', 'kind', 'organization', 'cellStatus', 'residentMembers', 'cell']

const tableOf = (keys: readonly string[], rows: readonly Row[]): WireTable => ({
  headerRow: 1,
  rows: rows.map((_, i) => i + 2),
  columns: keys.map((key, position) => ({ key, position, cells: rows.map((row) => row[key] ?? null) })),
})

const submissionOf = async (
  organizations: readonly Row[],
  hamlets: readonly Row[] = [],
): Promise<Submission> =>
  exampleSubmission(1, {
    organizations: tableOf(ORGANIZATIONS, organizations),
    hamlets: tableOf(HAMLETS, hamlets),
  })

const errorsOf = (submission: Submission): readonly string[] =>
  validate(workbookFromSubmission(submission))
    .filter(({ severity }) => severity === 'error')
    .map((issue) => JSON.stringify(issue))

const pick = (...cells: readonly Cell[]) => fc.constantFrom(...cells)
const codes = pick('A', 'B', 'C', 'D', 'E', 'a', 'Mã 1', null)
const organization = fc.record({
  code: codes,
  name: pick('Chi bộ một', 'Chi bé mét', '§¶ng bé', null),
  level: pick('Đảng bộ cơ sở', 'Chi bộ trực thuộc', 'Chi bé trùc thuéc', 'Chi bộ trực thuộcx', 'lạ', null),
  parent: codes,
  type: pick('Xã', 'X·', 'lạ', null),
  foundedOn: pick('2001-02-03', '1/13/2012', '13/1/2012', '12/30/2011', 'chưa rõ', '2/2012', null),
  members: pick(1, 'một', null),
})
const hamlet = fc.record({
  name: pick('Xóm 1', null),
  kind: pick('Xóm', 'Xãm', 'lạ', null),
  organization: codes,
  cellStatus: pick('Có chi bộ', 'Cã chi bé', 'lạ'),
  residentMembers: pick(0, 2, -1, null),
  cell: codes,
})

describe('the errors of the first rows', () => {
  it('are errors also when all rows are read, or none are told', async () => {
    let told = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(organization, { minLength: 8, maxLength: 24 }),
        fc.array(hamlet, { maxLength: 24 }),
        fc.record({ rows: fc.integer({ min: 1, max: 6 }), errors: fc.integer({ min: 1, max: 6 }) }),
        async (organizations, hamlets, reach) => {
          const submission = await submissionOf(organizations, hamlets)
          const first = firstErrors(submission, reach)
          if (first.length === 0) return
          told += 1
          expect(first.length).toBeGreaterThan(reach.errors)
          const all = new Set(errorsOf(submission))
          for (const issue of first) expect(all).toContain(JSON.stringify(issue))
        },
      ),
      { numRuns: 400 },
    )
    expect(told).toBeGreaterThan(0)
  })

  const wrong = (i: number): Row => ({ code: `Mã ${i}`, name: 'Chi bộ', level: 'Đảng bộ cơ sở', type: 'Xã' })
  const reach = { rows: 4, errors: 3 }
  const told = async (organizations: readonly Row[], hamlets: readonly Row[] = []) =>
    firstErrors(await submissionOf(organizations, hamlets), reach).map(({ rule, row }) => `${rule} ${row}`)
  const many = (row: (i: number) => Row): readonly Row[] => Array.from({ length: 20 }, (_, i) => row(i))

  it('fill an answer where each row is wrong', async () => {
    const errors = await told(many((i) => ({ ...wrong(i), members: 1, foundedOn: '2001-02-03' })))
    expect(errors).toEqual(['cell.bad-code 2', 'cell.bad-code 3', 'cell.bad-code 4', 'cell.bad-code 5'])
  })

  it('are looked for in more rows where few are wrong, and not at all where half would be read', async () => {
    const every = (n: number) =>
      many((i) => ({ ...wrong(i), members: 1, foundedOn: '2001-02-03', code: i % n ? `A${i}` : `Mã ${i}` }))
    expect(await told(every(2))).toHaveLength(5)
    expect(await told(every(5))).toEqual([])
    expect(await told(many(wrong).slice(0, 7))).toEqual([])
  })

  const legal = (i: number): Row => ({ ...wrong(i), code: `A${i}`, members: 1, foundedOn: '2001-02-03' })

  it('are not those of a list in a legacy encoding, which later rows may show', async () => {
    const strange = (i: number): Row => ({ ...legal(i), level: 'lạ' })
    expect(await told(many(strange))).toHaveLength(4)
    expect(await told(many((i) => (i < 7 ? strange(i) : { ...legal(i), level: '§¶ng bé c¬ së' })))).toEqual(
      [],
    )
  })

  it('are not those of dates with the month first, which later rows may show', async () => {
    const strange = (i: number): Row => ({ ...legal(i), foundedOn: 'chưa rõ' })
    expect(await told(many(strange))).toHaveLength(4)
    expect(await told(many((i) => (i < 7 ? strange(i) : { ...legal(i), foundedOn: '12/30/2011' })))).toEqual(
      [],
    )
  })

  it('are not those of rows that a later one may tie into a loop', async () => {
    const cell = (i: number): Row => ({
      ...legal(i),
      level: 'Chi bộ trực thuộc',
      parent: `A${i + 1}`,
      members: 'một',
    })
    const tied = [...many(cell).slice(0, 19), { ...cell(19), parent: 'A0' }]
    expect(await told(tied)).toEqual([])
    expect(await told([...tied.slice(0, 19), { ...cell(19), parent: 'ZZ' }])).toEqual([])
    expect(await told(many((i) => ({ ...cell(i), parent: `ZZ${i}` })))).toHaveLength(4)
  })
})

/** A submission of which it is counted how many cells are looked at. */
const counting = (submission: Submission, look: (key: string, row: number) => void): Submission => ({
  ...submission,
  organizations: {
    ...submission.organizations,
    columns: submission.organizations.columns.map((column) => ({
      ...column,
      cells: new Proxy(column.cells, {
        get: (cells, name) => {
          if (typeof name === 'string' && /^\d+$/.test(name)) look(column.key, Number(name))
          return Reflect.get(cells, name)
        },
      }),
    })),
  },
})

describe('a body of 20,000 wrong rows', () => {
  it('is read in its first 1,500 rows only, and each other cell is looked at once at most', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, i): Row => ({ code: `Mã ${i}`, level: 'lạ', foundedOn: 'chưa rõ' }),
    )
    const looks = new Map<string, number>()
    const submission = counting(await submissionOf(rows), (key, row) => {
      const place = row < 1_500 ? 'first' : key
      looks.set(place, (looks.get(place) ?? 0) + 1)
    })
    expect(firstErrors(submission).length).toBeGreaterThan(1_000)
    const others = [...looks].filter(([place]) => place !== 'first')
    for (const [key, count] of others) expect([key, count <= 18_500]).toEqual([key, true])
    expect(others.map(([key]) => key).sort()).toEqual(['code', 'foundedOn', 'level', 'type'])
  })
})
