import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { IssueGroup, ListedIssue } from '../../../appsscript/bridge/check.ts'
import { buildTestAddOn } from '../../helpers/add-on.ts'
import { type Changes, district } from '../../helpers/district.ts'
import { type OpenAddOn, openAddOn } from '../../helpers/open-add-on.ts'
import { repairAll, withScript } from '../../helpers/quick-fix.ts'

const WARNINGS: Changes = {
  hamlets: { 5: { officerAssigned: null } },
  members: { 6: { fileNumber: 'X1' }, 7: { fileNumber: 'X2' }, 8: { fileNumber: 'X3' } },
}
const OFFICER = 'hamlet.no-officer'
const FORMAT = 'member.file-format'
const REASON = 'Đã đối chiếu với sổ gốc'

const INSERT =
  'function insertAbove(name, row) { SpreadsheetApp.getActive().getSheetByName(name).insertRowBefore(row) }'

describe('confirming a warning', () => {
  let outDir = ''
  beforeAll(async () => {
    outDir = await buildTestAddOn()
  })
  const open = (changes = WARNINGS): OpenAddOn =>
    openAddOn(outDir, district(changes), { bundle: withScript(outDir, INSERT) })
  /** What the next opening of the sidebar shows. */
  const reopened = ({ get }: OpenAddOn) => get('check', get('start').confirmations)
  const groupOf = (groups: readonly IssueGroup[], rule: string) => groups.find((group) => group.rule === rule)
  const firstOf = (addOn: OpenAddOn, rule: string): ListedIssue => {
    const issue = groupOf(reopened(addOn).groups, rule)?.issues[0]
    if (!issue) throw new Error(`no ${rule}`)
    return issue
  }
  const confirmOne = (addOn: OpenAddOn, rule: string, reason = REASON) =>
    addOn.get('confirm', { rule, issue: firstOf(addOn, rule), count: 1, reason })

  it('takes it from the list, the counts and the marks, and shows it with its reason', () => {
    const addOn = open()
    expect(reopened(addOn).summary.warnings).toBe(4)
    const { outcome, count, result } = confirmOne(addOn, OFFICER)
    expect({ outcome, count }).toEqual({ outcome: 'kept', count: 1 })
    expect(result).toEqual(reopened(addOn))
    expect(result.summary.warnings).toBe(3)
    expect(groupOf(result.groups, OFFICER)).toBeUndefined()
    expect(result.marks.map(({ cell }) => cell)).toEqual(['A6', 'A7', 'A8'])
    expect(result.confirmed).toEqual({
      count: 1,
      listed: [
        {
          rule: OFFICER,
          sheet: 'Khối xóm bản',
          cell: 'K5',
          message: expect.stringContaining('người phụ trách'),
          reason: REASON,
        },
      ],
    })
  })

  it('holds while the row moves, and no longer than its value stays', () => {
    const addOn = open()
    confirmOne(addOn, FORMAT)
    addOn.standin.run('insertAbove', 'Đảng viên', 3)
    expect(reopened(addOn).confirmed.listed).toMatchObject([{ sheet: 'Đảng viên', cell: 'A7' }])
    addOn.standin.edit('Đảng viên', 'A7', 'X9')
    expect(reopened(addOn).confirmed.count).toBe(0)
    expect(groupOf(reopened(addOn).groups, FORMAT)?.count).toBe(3)
  })

  it('takes one reason for all of a rule', () => {
    const addOn = open()
    const choice = { rule: FORMAT, issue: null, count: 3, reason: REASON }
    expect(addOn.get('confirm', choice)).toMatchObject({ outcome: 'kept', count: 3 })
    expect(reopened(addOn).groups.map(({ rule }) => rule)).toEqual([OFFICER])
  })

  it('keeps nothing when the workbook is no longer what the page showed', () => {
    const addOn = open()
    const issue = firstOf(addOn, FORMAT)
    addOn.standin.edit('Đảng viên', 'A6', 'X7')
    const one = addOn.get('confirm', { rule: FORMAT, issue, count: 1, reason: REASON })
    const all = addOn.get('confirm', { rule: FORMAT, issue: null, count: 2, reason: REASON })
    for (const { outcome, confirmations, result } of [one, all]) {
      expect({ outcome, confirmations }).toEqual({ outcome: 'changed', confirmations: [] })
      expect(result).toEqual(reopened(addOn))
    }
    expect(addOn.get('start').confirmations).toEqual([])
  })

  it('can be taken back', () => {
    const addOn = open()
    const before = reopened(addOn)
    confirmOne(addOn, OFFICER)
    confirmOne(addOn, FORMAT)
    const [officer, format] = reopened(addOn).confirmed.listed
    if (!officer || !format) throw new Error('not confirmed')
    expect(addOn.get('withdraw', officer)).toMatchObject({ outcome: 'kept', count: 1 })
    expect(addOn.get('withdraw', officer)).toMatchObject({ outcome: 'changed', count: 0 })
    expect(reopened(addOn).confirmed.listed).toEqual([format])
    addOn.get('withdraw', format)
    expect(reopened(addOn)).toEqual(before)
  })

  it('forgets reasons whose warning is gone', () => {
    const addOn = open()
    confirmOne(addOn, FORMAT)
    addOn.standin.edit('Đảng viên', 'A6', '000099NA')
    expect(confirmOne(addOn, OFFICER).confirmations.map(({ rule }) => rule)).toEqual([OFFICER])
  })

  it('leaves alone what undoing remembers', () => {
    const addOn = open({ ...WARNINGS, hamlets: { ...WARNINGS.hamlets, 2: { kind: ' Xóm' } } })
    repairAll(addOn)
    confirmOne(addOn, OFFICER)
    expect(addOn.get('start')).toMatchObject({ undoable: 1, confirmations: [{ rule: OFFICER, key: 'X04' }] })
    expect(addOn.get('undoFixes').restored).toBe(1)
    expect(reopened(addOn).confirmed.count).toBe(1)
  })

  it('says when there are more reasons than a workbook can keep, and keeps those before', () => {
    const members = Object.fromEntries(
      Array.from({ length: 2000 }, (_, i) => [
        i + 45,
        {
          fileNumber: createHash('sha256').update(`${i}`).digest('base64'),
          gender: 'Nữ',
          organization: 'CB01',
        },
      ]),
    )
    const addOn = open({ ...WARNINGS, members })
    confirmOne(addOn, OFFICER)
    const all = { rule: FORMAT, issue: null, count: 2000, reason: REASON }
    expect(addOn.ask('confirm', all)).toEqual({ ok: false, message: expect.stringContaining('quá nhiều') })
    expect(addOn.get('start').confirmations).toMatchObject([{ rule: OFFICER }])
  })

  it.each([
    [{ rule: FORMAT, issue: null, count: 3, reason: 'Ừ' }, 'dài từ 5 đến 500 ký tự'],
    [{ rule: FORMAT, issue: null, count: 3, reason: 'x'.repeat(501) }, 'dài từ 5 đến 500 ký tự'],
    [{ rule: 'no.such-rule', issue: null, count: 3, reason: REASON }, 'Không hiểu'],
    [
      { rule: FORMAT, issue: { sheet: 'Khác', cell: 'A1', message: '' }, count: 1, reason: REASON },
      'Không hiểu',
    ],
    [null, 'Không hiểu'],
  ])('refuses %j', (choice, sentence) => {
    const { ask } = open()
    expect(ask('confirm', choice as never)).toEqual({ ok: false, message: expect.stringContaining(sentence) })
  })

  it.each([['x'], [[{ rule: FORMAT }]], [{ length: 1 }]])('does not check with %j for reasons', (known) => {
    expect(open().ask('check', known as never)).toMatchObject({ ok: false })
  })

  it('costs as much as checking, and two calls to read and two to keep', () => {
    const addOn = open()
    const issue = firstOf(addOn, FORMAT)
    const costOf = (work: () => unknown) => {
      addOn.standin.resetCalls()
      work()
      return addOn.standin.calls().at(-1)?.calls.total ?? Number.NaN
    }
    const checking = costOf(() => addOn.get('check'))
    const confirming = costOf(() => addOn.get('confirm', { rule: FORMAT, issue, count: 1, reason: REASON }))
    expect(confirming).toBeLessThanOrEqual(checking + 8)
    expect(costOf(() => reopened(addOn))).toBe(checking)
  })
})
