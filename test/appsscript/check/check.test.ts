import { beforeAll, describe, expect, it } from 'vitest'
import { toDay } from '../../../shared/calendar/day.ts'
import type { SheetCell, SheetGrid } from '../../../shared/reading/grid.ts'
import { buildTestAddOn } from '../../helpers/add-on.ts'
import { type Changes, district } from '../../helpers/district.ts'
import { openAddOn } from '../../helpers/open-add-on.ts'

const MOST_CALLS = 12

describe('Kiểm tra', () => {
  let outDir = ''
  beforeAll(async () => {
    outDir = await buildTestAddOn()
  })
  const check = (grids: readonly SheetGrid[]) => {
    const { standin, get } = openAddOn(outDir, grids)
    const result = get('check')
    return { result, calls: standin.calls().at(-1)?.calls }
  }

  it('finds nothing in a clean workbook', () => {
    const { result, calls } = check(district())
    expect(result).toEqual({
      unit: 'Huyện ủy Quỳnh Lưu (421)',
      period: 'quý IV năm 2012',
      summary: { errors: 0, warnings: 0, infos: 0 },
      groups: [],
      unlisted: 0,
      confirmed: { count: 0, listed: [] },
      fixable: 0,
      marks: [],
    })
    expect(calls?.total).toBeLessThanOrEqual(MOST_CALLS)
  })

  it('lists issues by rule, errors first, with the rule’s sentence and the cell', () => {
    const { result } = check(
      district({
        organizations: { 4: { parent: 'DB99' } },
        members: { 6: { admittedOn: '3/2/1980' }, 7: { officialOn: '3/6/1995' } },
      }),
    )
    const rules = result.groups.map(({ rule }) => rule)
    expect(rules).toContain('organization.parent-unknown')
    expect(result.groups.find(({ rule }) => rule === 'member.under-18')).toMatchObject({
      severity: 'error',
      count: 1,
      issues: [{ sheet: 'Đảng viên', cell: 'I6', message: expect.stringContaining('18') }],
    })
    const severities = result.groups.map(({ severity }) => severity)
    expect(severities).toEqual([...severities].sort((a, b) => (a === b ? 0 : a === 'error' ? -1 : 1)))
    expect(result.marks.find(({ cell }) => cell === 'I6')).toMatchObject({
      sheet: 'Đảng viên',
      severity: 'error',
    })
  })

  it('lists at most 250 issues and says how many more there are', () => {
    const members = Object.fromEntries(
      Array.from({ length: 400 }, (_, i) => [
        i + 45,
        { gender: 'Nữ', status: 'Dự bị', organization: 'CB01' },
      ]),
    )
    const { result } = check(district({ members }))
    const listed = result.groups.reduce((sum, { issues }) => sum + issues.length, 0)
    const all = result.groups.reduce((sum, { count }) => sum + count, 0)
    expect(listed).toBe(250)
    expect(result.unlisted).toBe(all - 250)
    expect(result.groups.every(({ issues }) => issues.length > 0)).toBe(true)
  })

  it('reads date cells by the display: a date that shows its month only is partial', () => {
    const day: SheetCell = { kind: 'date', day: 0, precision: 'month', shown: '1/1970' }
    const { result } = check(district({ members: { 5: { birthDate: day } } }))
    expect(result.groups.map(({ rule }) => rule)).toEqual(['cell.partial-date'])
  })

  it.each(['Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Auckland'])(
    'reads date cells to the day in a spreadsheet of %s',
    (timeZone) => {
      const date = (year: number, month: number, day: number): SheetCell => ({
        kind: 'date',
        day: toDay(year, month, day),
        precision: 'day',
        shown: `${day}/${month}/${year}`,
      })
      const exactly = {
        birthDate: date(1977, 2, 3),
        admittedOn: date(1995, 2, 3),
        officialOn: date(1996, 2, 3),
      }
      const dayTooYoung = { ...exactly, birthDate: date(1977, 2, 4) }
      const grids = district({ members: { 5: exactly, 6: dayTooYoung } })
      const { groups } = openAddOn(outDir, grids, { timeZone }).get('check')
      expect(groups.flatMap(({ issues }) => issues.map(({ cell }) => cell))).toEqual(['I6'])
    },
  )

  it('fills merged codes down', () => {
    const grids = district({ members: { 3: { organization: null }, 4: { organization: null } } })
    const merged = grids.map((grid) =>
      grid.name === 'Đảng viên' ? { ...grid, merges: [{ top: 1, left: 6, bottom: 3, right: 6 }] } : grid,
    )
    expect(check(grids).result.summary.errors).toBe(2)
    const { result, calls } = check(merged)
    expect(result.groups).toEqual([])
    expect(calls?.total).toBeLessThanOrEqual(MOST_CALLS)
  })

  it.each([50, 5000])('costs at most 12 service calls at %i members', (rows) => {
    const date: SheetCell = { kind: 'date', day: 0, precision: 'day', shown: '1/1/1970' }
    const members = Object.fromEntries(
      Array.from({ length: rows }, (_, i) => [i + 2, { birthDate: date, cardNumber: 30_000_000 + i }]),
    )
    const { calls } = check(district({ members }))
    expect(calls?.total).toBeLessThanOrEqual(MOST_CALLS)
  })

  it('keeps to 12 service calls when every table has numbers for codes, dates and blank codes', () => {
    const date: SheetCell = { kind: 'date', day: 15_000, precision: 'day', shown: '26/1/2011' }
    const changes: Changes = {
      organizations: { 3: { code: null, foundedOn: date }, 4: { parent: null } },
      hamlets: { 2: { code: 5 }, 3: { organization: null } },
      members: { 5: { birthDate: date, organization: null } },
      duties: { 2: { doneOn: date } },
    }
    const { result, calls } = check(district(changes))
    expect(result.summary.errors).toBeGreaterThan(0)
    expect(calls?.total).toBeLessThanOrEqual(MOST_CALLS)
  })
})
