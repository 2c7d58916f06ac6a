import { describe, expect, it } from 'vitest'
import type { TableKey } from '../../../shared/forms/so-don-vi/index.ts'
import { openSheets } from '../../../shared/measures/compile.ts'
import type { AnyCondition, Condition } from '../../../shared/measures/condition.ts'
import { readWorkbook } from '../../../shared/reading/read-workbook.ts'
import { type Changes, district } from '../../helpers/district.ts'

/** The sheet rows of which a condition holds, asked one by one and as a list. */
const rowsOf = (sheet: TableKey, condition: AnyCondition, changes: Changes): readonly number[] => {
  const book = readWorkbook(district(changes))
  const records = openSheets(book)(sheet)
  if (records === null) throw new Error(sheet)
  const { holds, records: list } = records.select(condition)
  const asked = Array.from({ length: records.size }, (_, i) => i).filter(holds)
  expect(list()).toEqual(asked)
  return asked.map((i) => i + 2)
}

/** Organizations: DB01 2, BP01 3, CB01 4, CB02 5, CB03 6, TT01 7, DN01 8. Hamlets: 2–5. */
const ORGANIZATIONS: readonly (readonly [Condition<'organizations'>, Changes['organizations'], number[]])[] =
  [
    ['@grassroots', {}, [2, 7, 8]],
    ['@grassroots', { 2: { level: 'lạ' }, 7: { level: null } }, [8]],
    ['@cell', {}, [4, 5, 6]],
    ['@commune-level', {}, [2, 7]],
    ['@workplace', {}, [8]],
    ['@enterprise-with-masses', { 8: { hasMasses: 'lạ' } }, []],
    [{ is: 'classification', in: ['strong'] }, { 2: { classification: 'TSVM' } }, [2]],
    [{ is: 'level', in: ['subordinate-cell', 'grassroots-cell'] }, {}, [4, 5, 6, 7, 8]],
    [{ known: 'regulationDate' }, { 2: { regulationDate: '31/2/2012' }, 4: { regulationDate: 2011 } }, [4]],
    [
      { blank: 'regulationDate' },
      { 2: { regulationDate: '31/2/2012' }, 4: { regulationDate: 2011 } },
      [3, 5, 6, 7, 8],
    ],
    [{ number: 'superiorVisits', atLeast: 2 }, { 2: { superiorVisits: 2 }, 4: { superiorVisits: 1 } }, [2]],
    [{ number: 'superiorVisits', equals: 0 }, { 2: { superiorVisits: 0 }, 4: { superiorVisits: -1 } }, [2]],
    [{ all: [] }, {}, [2, 3, 4, 5, 6, 7, 8]],
    [{ any: [] }, {}, []],
    [
      { all: ['@grassroots', { known: 'superiorVisits' }] },
      { 4: { superiorVisits: 1 }, 7: { superiorVisits: 1 } },
      [7],
    ],
    [
      { any: [{ known: 'superiorVisits' }, '@grassroots'] },
      { 4: { superiorVisits: 1 }, 7: { superiorVisits: 1 } },
      [2, 4, 7, 8],
    ],
    [{ below: { is: 'isCommuneOfficeCell', in: ['yes'] } }, { 6: { isCommuneOfficeCell: 'Có' } }, [2, 3, 6]],
    [{ type: ['commune'] }, {}, [2, 3, 4, 5, 6]],
    [{ type: ['commune', 'agency'] }, { 4: { type: 'Cơ quan' }, 5: { type: 'lạ' } }, [2, 3, 4, 6]],
  ]

const MEMBERS: readonly (readonly [Condition<'members'>, Changes['members'], number[]])[] = [
  ['@committee', { 2: { committeeRole: 'Bí thư' }, 3: { committeeRole: 'lạ' } }, [2, 4, 35, 40]],
  ['@leader', { 2: { committeeRole: 'Phó bí thư' }, 3: { committeeRole: 'Cấp ủy viên' } }, [2, 35, 40]],
  [
    { date: 'trainedOn', within: 'term' },
    { 2: { trainedOn: '1/1/2010' }, 3: { trainedOn: '31/12/2009' }, 4: { trainedOn: 2010 } },
    [2, 4],
  ],
  [
    { all: ['@committee', { born: 'birthDate', under: 'youngUnder' }] },
    {
      2: { committeeRole: 'Bí thư', birthDate: '1/1/1977' },
      3: { committeeRole: 'Cấp ủy viên', birthDate: '31/12/1976' },
      4: { committeeRole: 'Cấp ủy viên', birthDate: '1976' },
    },
    [2],
  ],
  [
    { all: ['@leader', { same: ['titleTrainedFor', 'committeeRole'] }] },
    {
      2: { committeeRole: 'Bí thư', titleTrainedFor: 'Bí thư' },
      3: { committeeRole: 'Bí thư', titleTrainedFor: 'Phó bí thư' },
      4: { committeeRole: 'Bí thư' },
    },
    [2],
  ],
  [
    { minority: 'ethnicity' },
    { 2: { ethnicity: 'Thái' }, 3: { ethnicity: 'Kinh' }, 4: { ethnicity: 'Người lạ' } },
    [2],
  ],
]

const HAMLETS: readonly (readonly [Condition<'hamlets'>, Changes, number[]])[] = [
  ['@unserved', { hamlets: { 4: { residentMembers: 0 }, 2: { residentMembers: 'x' } } }, [4, 5]],
  [
    { cell: { is: 'secretaryAlso', in: ['hamlet-head'] } },
    { organizations: { 4: { secretaryAlso: 'Xóm trưởng' } } },
    [2],
  ],
]

describe('conditions', () => {
  it.each(ORGANIZATIONS)('of organizations: %j with %j', (condition, organizations = {}, rows) => {
    expect(rowsOf('organizations', condition, { organizations })).toEqual(rows)
  })
  it.each(MEMBERS)('of members: %j with %j', (condition, members = {}, rows) => {
    expect(rowsOf('members', condition, { members })).toEqual(rows)
  })
  it.each(HAMLETS)('of hamlets: %j with %j', (condition, changes, rows) => {
    expect(rowsOf('hamlets', condition, changes)).toEqual(rows)
  })
  it('compile only for columns and values that there are', () => {
    // @ts-expect-error: no such value
    const noValue: Condition<'organizations'> = { is: 'level', in: ['village'] }
    // @ts-expect-error: no such column
    const noColumn: Condition<'hamlets'> = { known: 'fullName' }
    // @ts-expect-error: not a date
    const noDate: Condition<'members'> = { date: 'gender', within: 'year' }
    // @ts-expect-error: a set of another sheet
    const noName: Condition<'members'> = '@grassroots'
    expect([noValue, noColumn, noDate, noName]).toHaveLength(4)
  })
})
