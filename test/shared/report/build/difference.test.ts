import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceOf } from '../../../../shared/report/build/difference.ts'
import { anyDistrict } from '../../../helpers/any-district.ts'
import type { Changes } from '../../../helpers/district.ts'
import { handedIn } from '../../../helpers/handed-in.ts'

const between = (before: Changes, after: Changes) => differenceOf(handedIn(before), handedIn(after))
const NEW_CELL = { code: '__PROTO__', name: 'Chi bộ mới', level: 'Chi bộ trực thuộc', parent: 'DB01' }

describe('differenceOf', () => {
  it('names organizations that came and went', () => {
    const { organizations } = between({}, { organizations: { 9: NEW_CELL } })
    expect(organizations).toEqual({
      added: [{ code: '__PROTO__', name: 'Chi bộ mới' }],
      gone: [],
      changed: [],
    })
    const back = between({ organizations: { 9: NEW_CELL } }, {}).organizations
    expect(back.gone).toEqual([{ code: '__PROTO__', name: 'Chi bộ mới' }])
  })

  it('shows the cells that changed as people read them', () => {
    const before = { organizations: { 2: { foundedOn: '3/2/1990', regulationDate: '5/2011' } } }
    const after = { organizations: { 2: { foundedOn: 1991, members: 34, regulationDate: '5/2011' } } }
    expect(between(before, after).organizations.changed).toEqual([
      {
        code: 'DB01',
        name: 'Đảng bộ xã Quỳnh Diễn',
        changes: [
          { column: 'foundedOn', header: 'Ngày thành lập', before: '3/2/1990', after: '1991' },
          { column: 'members', header: 'Tổng số đảng viên', before: '33', after: '34' },
        ],
      },
    ])
    const blank = between({}, { organizations: { 2: { regulationDate: '5/2011', classification: 'TSVM' } } })
    expect(blank.organizations.changed[0]?.changes.map(({ before, after }) => [before, after])).toEqual([
      ['', 'Trong sạch, vững mạnh'],
      ['', '5/2011'],
    ])
  })

  it('does the same for hamlets, and tells which figures moved', () => {
    const { hamlets, indicators } = between({}, { hamlets: { 5: { residentMembers: 1 } } })
    expect(hamlets.changed).toMatchObject([{ code: 'X04', changes: [{ before: '0', after: '1' }] }])
    expect(indicators).toEqual([
      {
        id: 'hamlets-with-resident-member',
        before: { numerator: 3, denominator: 4 },
        after: { numerator: 4, denominator: 4 },
      },
    ])
  })

  it('sees no change where the cell looks the same', () => {
    const { submission, facts } = handedIn()
    const columns = submission.organizations.columns.map((column) => ({
      ...column,
      cells: column.cells.map((cell) => cell ?? ''),
    }))
    const retyped = { ...submission, organizations: { ...submission.organizations, columns } }
    const { changed } = differenceOf({ submission, facts }, { submission: retyped, facts }).organizations
    expect(changed).toEqual([])
  })

  it('takes a sheet that is not handed in for no rows and no figures', () => {
    const { hamlets, indicators } = between({}, { absent: ['hamlets'] })
    expect(hamlets.gone.map(({ code }) => code)).toEqual(['X01', 'X02', 'X03', 'X04'])
    expect(indicators[0]?.after).toEqual({ numerator: null, denominator: null })
  })

  it('is nothing for the same submission, and mirrored the other way round', () => {
    fc.assert(
      fc.property(anyDistrict, anyDistrict, (a, b) => {
        const none = { added: [], gone: [], changed: [] }
        expect(between(a, a)).toEqual({ organizations: none, hamlets: none, indicators: [] })
        const there = between(a, b)
        const back = between(b, a)
        expect(back.hamlets.gone).toEqual(there.hamlets.added)
        expect(back.indicators).toEqual(
          there.indicators.map(({ id, before, after }) => ({ id, before: after, after: before })),
        )
        expect(back.organizations.changed.map(({ code }) => code)).toEqual(
          there.organizations.changed.map(({ code }) => code),
        )
      }),
      { numRuns: 25 },
    )
  })
})
