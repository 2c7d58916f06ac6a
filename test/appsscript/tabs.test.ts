import { beforeAll, describe, expect, it } from 'vitest'
import { buildTestAddOn } from '../helpers/add-on.ts'
import { type Changes, district } from '../helpers/district.ts'
import { openAddOn } from '../helpers/open-add-on.ts'

const CALL_LIMIT = 12
const COPIES: Changes = {
  copies: [
    ['members', 'Đảng viên (2)'],
    ['organizations', 'Tổ chức (quý III)'],
  ],
}
const AMBIGUOUS: Changes = {
  copies: [['members', 'Đảng viên (1)']],
  named: { members: 'Đảng viên (2)' },
}

describe('tabs that are called like sheets', () => {
  let outDir = ''
  beforeAll(async () => {
    outDir = await buildTestAddOn()
  })
  const open = (changes: Changes) => openAddOn(outDir, district(changes))
  const found = (changes: Changes) => {
    const { standin, get } = open(changes)
    const { summary, groups } = get('check', [])
    expect(standin.calls()[0]?.calls.total).toBeLessThanOrEqual(CALL_LIMIT)
    const issues = groups.flatMap(({ rule, issues }) => issues.map(({ sheet, cell }) => [rule, sheet, cell]))
    return { summary, issues }
  }

  it('are named beside the one that is read', () => {
    expect(found(COPIES)).toEqual({
      summary: { errors: 0, warnings: 2, infos: 0 },
      issues: [
        ['workbook.spare-sheet', 'Đảng viên (2)', null],
        ['workbook.spare-sheet', 'Tổ chức (quý III)', null],
      ],
    })
  })

  it('are an error when it cannot be told which one is the sheet', () => {
    expect(found(AMBIGUOUS)).toEqual({
      summary: { errors: 1, warnings: 0, infos: 0 },
      issues: [['workbook.sheet-ambiguous', 'Đảng viên', null]],
    })
  })

  it('are named where the sheet is owed', () => {
    const { get } = open({ named: { hamlets: 'Khối, xóm, bản' } })
    const [group] = get('check', []).groups
    expect(group).toMatchObject({ rule: 'workbook.sheet-owed', count: 1 })
    expect(group?.issues[0]?.message).toContain('“Khối, xóm, bản”')
  })

  it.each<readonly [Changes, string, string]>([
    [COPIES, 'Đảng viên (2)', 'Đảng viên (2)'],
    [COPIES, 'Đảng viên', 'Đảng viên'],
    [{ named: { members: 'Đảng viên (quý IV)' } }, 'Đảng viên', 'Đảng viên (quý IV)'],
    [AMBIGUOUS, 'Đảng viên', 'Đảng viên (1)'],
    [{ named: { hamlets: 'Khối, xóm, bản' } }, 'Khối xóm bản', 'Khối, xóm, bản'],
  ])('are what a press on the issue opens: %j, %s', (changes, named, opened) => {
    const { standin, get } = open(changes)
    get('goTo', named, null)
    expect(standin.selection().sheet).toBe(opened)
  })

  it('cannot be opened when there is none', () => {
    const { ask } = open({ absent: ['hamlets'] })
    expect(ask('goTo', 'Khối xóm bản', null)).toMatchObject({ ok: false })
    expect(ask('goTo', 'Đảng viên (2)', null)).toMatchObject({ ok: false })
  })

  it.each([AMBIGUOUS, { named: { hamlets: 'Khối, xóm, bản' } }])(
    'are joined by no new sheet: %j',
    (changes) => {
      const { standin } = open(changes)
      const before = standin.sheetNames()
      standin.run('createTemplate')
      expect(standin.sheetNames()).toEqual(before)
    },
  )

  it('keep a workbook one of a unit, also when Thông tin stands twice', () => {
    const { get } = open({ copies: [['info', 'Thông tin (1)']], named: { info: 'Thông tin (2)' } })
    expect(get('check', []).groups.map(({ rule }) => rule)).toContain('workbook.sheet-ambiguous')
  })
})
