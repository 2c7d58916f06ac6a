import { describe, expect, it } from 'vitest'
import { columnsOf, type TableKey } from '../../../../shared/forms/so-don-vi/index.ts'
import type { CodeColumn, Table } from '../../../../shared/reading/table/table.ts'
import { forgetReferences } from '../../../../shared/reading/tree/forget-references.ts'
import { tableOf } from '../../../helpers/read-sheet.ts'

type AnyTable = Table<TableKey>
type Row = Readonly<Record<string, string>>

/** A sheet with these rows, by column key, under all its headers. */
const tableWith = (key: TableKey, rows: readonly Row[]): AnyTable => {
  const columns = Object.entries(columnsOf(key))
  return tableOf(key, [
    columns.map(([, { header }]) => header),
    ...rows.map((row) => columns.map(([column]) => row[column] ?? null)),
  ])
}

const CELL = { level: 'Chi bộ cơ sở', type: 'Xã' }
/** CB1, and some organizations whose codes cannot be read. */
const organizations = (lacking: number) =>
  tableWith('organizations', [
    { ...CELL, code: 'CB1', name: 'Chi bộ' },
    ...Array.from({ length: lacking }, (_, i) => ({ ...CELL, code: `Mã ${i}`, name: `Chi bộ ${i}` })),
  ])
const members = (...codes: readonly string[]) =>
  tableWith(
    'members',
    codes.map((organization, i) => ({ fullName: `Người ${i}`, birthDate: '1/1/1970', organization })),
  )
const hamlets = (...rows: readonly (readonly [organization: string, cell: string])[]) =>
  tableWith(
    'hamlets',
    rows.map(([organization, cell], i) => ({
      name: `Xóm ${i}`,
      cellStatus: 'Có chi bộ',
      organization,
      cell,
    })),
  )

type Tables = Parameters<typeof forgetReferences>[0]
const tables = (some: Readonly<Record<string, AnyTable>>): Tables => ({
  ...{ organizations: null, hamlets: null, members: null, duties: null, enterprises: null },
  ...some,
})
const column = (table: AnyTable | null, key: string): CodeColumn => {
  const found = table && (table.columns as unknown as Readonly<Record<string, CodeColumn>>)[key]
  if (!found) throw new Error('no such column')
  return found
}
const textsOf = (table: AnyTable | null, key: string): readonly string[] =>
  Array.from({ length: table?.size ?? 0 }, (_, i) => column(table, key).at(i))

describe('forgetReferences', () => {
  it('forgets the codes that the most rows name, of as many rows the first that is met', () => {
    const before = tables({
      organizations: organizations(1),
      members: members('X2', 'X1', 'CB1', 'X1', 'X2'),
    })
    const { members: after } = forgetReferences(before)
    expect(textsOf(after, 'organization')).toEqual(['', 'X1', 'CB1', 'X1', ''])
    const { isKnown, isUnknown, known, unknown } = column(after, 'organization')
    expect([known(), unknown()]).toEqual([
      [1, 2, 3],
      [0, 4],
    ])
    expect([isKnown(0), isUnknown(0), isKnown(1), isUnknown(1)]).toEqual([false, true, true, false])
  })

  it('counts a row once that names a code twice, and meets its cells from left to right', () => {
    const rows = hamlets(['X1', 'X1'], ['X3', 'X2'])
    const forgotten = (lacking: number) => {
      const { hamlets: after } = forgetReferences(
        tables({ organizations: organizations(lacking), hamlets: rows, members: members('X2') }),
      )
      return [textsOf(after, 'organization'), textsOf(after, 'cell')]
    }
    expect(forgotten(1)).toEqual([
      ['X1', 'X3'],
      ['X1', ''],
    ])
    expect(forgotten(2)).toEqual([
      ['', 'X3'],
      ['', ''],
    ])
    expect(forgotten(3)).toEqual([
      ['', ''],
      ['', ''],
    ])
  })

  it('hands a column on as it is in which nothing is forgotten', () => {
    const before = tables({ organizations: organizations(2), members: members('CB1', 'CB1') })
    expect(column(forgetReferences(before).members, 'organization')).toBe(
      column(before.members, 'organization'),
    )
  })

  it('asks each cell once, however many codes are unknown and however often its column is asked', () => {
    const read = members(...Array.from({ length: 50 }, (_, i) => `X${i % 7}`))
    let asked = 0
    const counted = {
      ...column(read, 'organization'),
      at: (i: number): string => {
        asked += 1
        return column(read, 'organization').at(i)
      },
    }
    const before = tables({
      organizations: organizations(5),
      members: { ...read, columns: { ...read.columns, organization: counted } },
    })
    const after = column(forgetReferences(before).members, 'organization')
    for (let i = 0; i < 50; i++) expect(after.isKnown(i)).toBe(i % 7 > 4)
    expect([after.known().length, after.unknown().length]).toEqual([14, 36])
    expect(asked).toBe(50)
  })
})
