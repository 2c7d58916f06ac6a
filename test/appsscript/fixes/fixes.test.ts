import { beforeAll, describe, expect, it } from 'vitest'
import type { SheetCell, SheetGrid } from '../../../shared/reading/grid.ts'
import { buildTestAddOn } from '../../helpers/add-on.ts'
import { type Changes, district } from '../../helpers/district.ts'
import { openAddOn } from '../../helpers/open-add-on.ts'
import { allOf, linesOf, repairAll } from '../../helpers/quick-fix.ts'

const DAMAGE: Changes = {
  organizations: { 2: { members: 1.565 }, 4: { level: 'Chi bộ  trực thuôc' } },
  hamlets: { 2: { kind: ' Xóm' }, 3: { name: 'Xóm\u00a02'.normalize('NFD') } },
  members: { 6: { admittedOn: '3/2/1980' } },
}

describe('Sửa nhanh', () => {
  let outDir = ''
  beforeAll(async () => {
    outDir = await buildTestAddOn()
  })
  const open = (grids: readonly SheetGrid[]) => openAddOn(outDir, grids)
  const cellsOf = (grids: readonly SheetGrid[], name: string) =>
    grids.find((grid) => grid.name === name)?.cells ?? []

  it('shows what it would change, by rule, errors first, and changes nothing yet', () => {
    const { standin, get } = open(district(DAMAGE))
    const before = standin.grids()
    expect(get('check').fixable).toBe(4)
    const preview = get('previewFixes')
    expect(preview).toMatchObject({ count: 4, left: { count: 0, listed: [] } })
    expect(preview.groups.map(({ rule, severity, count }) => [rule, severity, count])).toEqual([
      ['cell.ambiguous-number', 'error', 1],
      ['cell.not-in-list', 'error', 1],
      ['cell.decomposed-text', 'info', 1],
      ['cell.stray-space', 'info', 1],
    ])
    expect(linesOf(preview)).toEqual([
      'Tổ chức!H2: 1,565 → 1565',
      'Tổ chức!C4: Chi bộ  trực thuôc → Chi bộ trực thuộc',
      `Khối xóm bản!B3: ${'Xóm\u00a02'.normalize('NFD')} → Xóm 2`,
      'Khối xóm bản!C2:  Xóm → Xóm',
    ])
    expect(standin.grids()).toEqual(before)
  })

  it('repairs them, and the next check finds none of them', () => {
    const addOn = open(district(DAMAGE))
    expect(repairAll(addOn)).toEqual({ outcome: 'done', cells: 4, remaining: 0 })
    const { groups, fixable } = addOn.get('check')
    expect(fixable).toBe(0)
    const rules = groups.map(({ rule }) => rule)
    expect(rules).toContain('member.under-18')
    expect(rules.filter((rule) => rule.startsWith('cell.'))).toEqual([])
    expect(cellsOf(addOn.standin.grids(), 'Tổ chức')[1]?.[7]).toBe(1565)
  })

  it('leaves out what the person unticked, cell by cell or a whole rule', () => {
    const addOn = open(district(DAMAGE))
    const all = allOf(addOn.get('previewFixes'), 'Khối xóm bản!C2')
    const rules = all.rules.filter((rule) => rule !== 'cell.ambiguous-number')
    expect(addOn.get('applyFixes', { ...all, rules })).toMatchObject({ outcome: 'done', cells: 2 })
    expect(linesOf(addOn.get('previewFixes'))).toEqual([
      'Tổ chức!H2: 1,565 → 1565',
      'Khối xóm bản!C2:  Xóm → Xóm',
    ])
  })

  it.each(['=1+1', '+84912345678', '000421', '3/2/1960', 'TRUE', "'0421"])('keeps %s as text', (text) => {
    const addOn = open(district({ members: { 6: { fullName: ` ${text}` }, 7: { note: `${text}\u00a0` } } }))
    repairAll(addOn)
    const members = cellsOf(addOn.standin.grids(), 'Đảng viên')
    const header = members[0] ?? []
    expect(members[5]?.[header.indexOf('Họ và tên')]).toBe(text)
    expect(members[6]?.[header.indexOf('Ghi chú')]).toBe(text)
    expect(addOn.standin.sheet('Đảng viên').formulas).toEqual({})
  })

  it('keeps number formats, so that a repaired number shows as its column does', () => {
    const shown: SheetCell = { kind: 'number', value: 1.565, shown: '1,57' }
    const addOn = open(district({ organizations: { 2: { members: shown } } }))
    const { numberFormats } = addOn.standin.sheet('Tổ chức')
    repairAll(addOn)
    expect(addOn.standin.sheet('Tổ chức').numberFormats).toEqual(numberFormats)
    expect(addOn.standin.sheet('Tổ chức').display[1]?.[7]).toBe('1.565,00')
  })

  it('repairs the first cell of a merge, once', () => {
    const changes = { 3: { organization: ' CB01' }, 4: { organization: null }, 5: { organization: null } }
    const addOn = open(
      district({ members: changes }).map((grid) =>
        grid.name === 'Đảng viên' ? { ...grid, merges: [{ top: 2, left: 6, bottom: 4, right: 6 }] } : grid,
      ),
    )
    expect(linesOf(addOn.get('previewFixes'))).toEqual(['Đảng viên!G3:  CB01 → CB01'])
    expect(repairAll(addOn)).toMatchObject({ cells: 1 })
    expect(addOn.standin.sheet('Đảng viên').merges).toEqual(['G3:G5'])
    expect(addOn.get('check').groups).toEqual([])
  })

  it('writes nothing when the workbook is no longer as previewed, and shows it anew', () => {
    const addOn = open(district(DAMAGE))
    const choice = allOf(addOn.get('previewFixes'))
    addOn.standin.edit('Khối xóm bản', 'C2', '  Bản')
    const before = addOn.standin.grids()
    const result = addOn.get('applyFixes', choice)
    expect(result).toMatchObject({ outcome: 'changed', preview: { count: 4 } })
    expect(addOn.standin.grids()).toEqual(before)
    expect(JSON.stringify(result)).toContain('Bản')
  })

  it.each([
    [null],
    ['all'],
    [{}],
    [{ stamp: 1, rules: [], without: [] }],
    [{ stamp: '', rules: ['no.such-rule'], without: [] }],
    [{ stamp: '', rules: 'cell.stray-space', without: [] }],
    [{ stamp: '', rules: [], without: [{ sheet: 'Trang khác', cell: 'A1' }] }],
    [{ stamp: '', rules: [], without: [{ sheet: 'Đảng viên', cell: 'A1:B2' }] }],
    [
      {
        stamp: '',
        rules: [],
        without: Array.from({ length: 1001 }, () => ({ sheet: 'Đảng viên', cell: 'A1' })),
      },
    ],
  ])('refuses what is no choice', (choice) => {
    const { standin, ask } = open(district(DAMAGE))
    const before = standin.grids()
    expect(ask('applyFixes', choice as never)).toEqual({
      ok: false,
      message: expect.stringContaining('Không hiểu các ô cần sửa'),
    })
    expect(standin.grids()).toEqual(before)
  })
})
