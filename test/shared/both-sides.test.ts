import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDay } from '../../shared/calendar/day.ts'
import { columnsOf, TABLES, type TableKey } from '../../shared/forms/so-don-vi/index.ts'
import type { SheetCell, SheetGrid } from '../../shared/reading/grid.ts'
import { readWorkbook } from '../../shared/reading/read-workbook.ts'
import type { Workbook } from '../../shared/reading/workbook.ts'
import { RULES } from '../../shared/rules/index.ts'
import { validate } from '../../shared/rules/validate.ts'
import { workbookFromSubmission } from '../../shared/wire/from-submission.ts'
import { toSubmission } from '../../shared/wire/to-submission.ts'
import { type Changes, district, type Row } from '../helpers/district.ts'

const SENT = ['organizations', 'hamlets', 'duties'] as const
const NEEDING_MEMBERS = new Set(RULES.filter(({ needs }) => needs.includes('members')).map(({ id }) => id))

/** The errors of rows that travel, which need no member rows; a copy is left at home, with the error of its own. */
const errorsOf = (book: Workbook): readonly string[] => {
  const names: readonly string[] = SENT.map((sheet) => TABLES[sheet].name)
  const headers = new Map(SENT.map((sheet) => [TABLES[sheet].name as string, book[sheet]?.headerRow ?? 0]))
  return validate(book)
    .filter(
      ({ severity, rule }) => severity === 'error' && rule !== 'row.duplicate' && !NEEDING_MEMBERS.has(rule),
    )
    .filter(({ sheet, row }) => names.includes(sheet) && row !== null && row > (headers.get(sheet) ?? 0))
    .map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`)
}

const received = (book: Workbook): Workbook => {
  const submission = toSubmission(book, { baseVersion: 0, ruleset: '0123456789ab' })
  if (submission === null) throw new Error('nothing to hand in')
  return workbookFromSubmission(JSON.parse(JSON.stringify(submission)))
}

const areCodesKnown = ({ organizations }: Workbook): boolean =>
  organizations?.columns.code.known().length === organizations?.size

const date = (day: number, precision: 'day' | 'month' | 'year' = 'day'): SheetCell => ({
  kind: 'date',
  day,
  precision,
})

const CODES: readonly SheetCell[] = [
  'DB01',
  'BP01',
  'CB01',
  'cb02',
  'CB03',
  'TT01',
  'X01',
  'x02',
  'KHONG-CO',
  'mã sai',
  '#REF!',
  null,
]
const BY_KIND: Readonly<Record<string, readonly SheetCell[]>> = {
  text: ['Quỳnh Diễn', 'Cộng', 'Tổng số', ' thừa  dấu ', 'a'.repeat(1000), 'a'.repeat(1001), '#N/A', null, 7],
  code: CODES,
  integer: [0, 3, 33, '1.565', '1,5', -1, 12.5, 'ba', { kind: 'error', shown: '' }, null, 2_000_000],
  date: [
    date(toDay(2012, 3, 30)),
    date(toDay(2012, 3, 1), 'month'),
    '3/2012',
    '31/2/2012',
    date(toDay(2013, 1, 1)),
    '1/1/1901',
    2011,
    null,
  ],
  list: [
    'Có',
    'Không',
    'Xã',
    'xã',
    'Đảng bộ cơ sở',
    'Chi bộ trực thuộc',
    'Chưa có chi bộ',
    'Yếu kém',
    'gì đó',
    '#VALUE!',
    null,
  ],
  period: ['2012Q1', '2012q2', '2012S1', 'quý một', null],
}

const ROWS = { organizations: [2, 9], hamlets: [2, 6], duties: [2, 4] } as const

const anyRow = (sheet: TableKey, without: readonly string[]): fc.Arbitrary<Row> =>
  fc.record(
    Object.fromEntries(
      Object.entries(columnsOf(sheet))
        .filter(([column, { travels }]) => travels && !without.includes(column))
        .map(([column, { kind }]) => [column, fc.constantFrom(...(BY_KIND[kind] ?? []))]),
    ),
    { requiredKeys: [], noNullPrototype: true },
  ) as fc.Arbitrary<Row>

const anyRows = (sheet: keyof typeof ROWS, without: readonly string[] = []) => {
  const [first, last] = ROWS[sheet]
  return fc
    .array(fc.tuple(fc.integer({ min: first, max: last }), anyRow(sheet, without)), { maxLength: 3 })
    .map((rows) => Object.fromEntries(rows))
}

const anyChanges = (without: readonly string[], absent: readonly string[]): fc.Arbitrary<Changes> =>
  fc.record({
    organizations: anyRows('organizations', without),
    hamlets: anyRows('hamlets'),
    duties: anyRows('duties'),
    absent: fc.constant(absent),
  })

/** The same workbook with a column of the unit's own before all others. */
const withOwnColumn = (grids: readonly SheetGrid[], own: readonly SheetCell[]): readonly SheetGrid[] =>
  grids.map((grid) =>
    SENT.some((sheet) => TABLES[sheet].name === grid.name)
      ? {
          ...grid,
          cells: grid.cells.map((row, r) => [r === 0 ? 'Cụm' : (own[r % own.length] ?? null), ...row]),
        }
      : grid,
  )

const OWN = fc.array(fc.constantFrom<SheetCell>('A', 'B', 'Cộng', null), { minLength: 1, maxLength: 4 })

describe('what the province finds in the rows that it receives', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['with a list of members, while all codes of organizations are known', ['code'], []],
    ['without a list of members', [], ['members']],
  ])('is what the add-on found: %s', (_, without, absent) => {
    fc.assert(
      fc.property(anyChanges(without, absent), OWN, (changes, own) => {
        const book = readWorkbook(withOwnColumn(district(changes), own))
        // Which codes are taken for those that nobody can read, members' rows decide, too.
        fc.pre(book.members === null || areCodesKnown(book))
        expect(errorsOf(received(book))).toEqual(errorsOf(book))
      }),
      { numRuns: 300 },
    )
  })

  it('has no copy that the add-on had not', () => {
    const briefing = { duty: 'Giao ban quý', due: '2012Q1', doneOn: '30/3/2012', document: '12-TB/HU' }
    const grids = district({ duties: { 4: briefing, 5: { ...briefing, document: null } } })
    const book = readWorkbook(withOwnColumn(grids, ['A', 'B', 'C', 'D', 'E']))
    expect(validate(book).map(({ rule, cell }) => `${rule} ${cell}`)).toContain('row.duplicate A4')
    expect(validate(received(book))).toEqual([])
  })
})
