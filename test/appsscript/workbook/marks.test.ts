import { beforeAll, describe, expect, it } from 'vitest'
import type { Mark } from '../../../appsscript/bridge/check.ts'
import { readBundle } from '../../../local/standin/bundle.ts'
import type { LocalStandin } from '../../../local/standin/open-standin.ts'
import type { Bundle } from '../../../local/standin/standin.ts'
import { buildTestAddOn } from '../../helpers/add-on.ts'
import { district } from '../../helpers/district.ts'
import { openAddOn } from '../../helpers/open-add-on.ts'
import { sheetOf } from '../../helpers/sheet-of.ts'

const CALLS_PER_SHEET = 4
/** Who calls, the lock, what was marked before, and what is now. */
const CALLS_BESIDE = 4

const PERSONS_NOTE = 'Hỏi lại chi bộ'

/** The add-on beside which the person put a note and a colour rule of their own. */
const withPersonsScript = (outDir: string): Bundle => {
  const bundle = readBundle(outDir)
  const script = `function personsMarks() {
    const sheet = SpreadsheetApp.getActive().getSheetByName('Đảng viên')
    const range = sheet.getRange('I6')
    range.setNote('${PERSONS_NOTE}')
    const rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground('#00ff00')
    sheet.setConditionalFormatRules([rule.setRanges([range]).build()])
  }`
  return { ...bundle, code: `${bundle.code}\n${script}` }
}

/** The add-on beside which the person renames and copies tabs. */
const withPersonsTabs = (outDir: string): Bundle => {
  const bundle = readBundle(outDir)
  const script = `function personsTabs(how) {
    const book = SpreadsheetApp.getActive()
    const sheet = book.getSheetByName('Đảng viên')
    if (how.startsWith('copied')) {
      const copy = sheet.copyTo(book)
      if (how.endsWith('renamed')) copy.setName('Nháp của tôi')
      return
    }
    sheet.setName('Đảng viên cũ')
    if (how.startsWith('moved')) book.insertSheet('Đảng viên')
  }`
  return { ...bundle, code: `${bundle.code}\n${script}` }
}

const issueMark = (cell: string, severity: Mark['severity'] = 'error'): Mark => ({
  sheet: 'Đảng viên',
  cell,
  severity,
  note: `Lỗi: ô ${cell} sai.`,
})

describe('marks', () => {
  let outDir = ''
  beforeAll(async () => {
    outDir = await buildTestAddOn()
  })
  const members = (standin: LocalStandin) => standin.sheet('Đảng viên')
  const open = () => openAddOn(outDir, district())

  it('notes and colours the cells that the check found', () => {
    const { standin, get } = openAddOn(outDir, district({ members: { 6: { admittedOn: '3/2/1980' } } }))
    const { marks } = get('check')
    expect(get('mark', marks)).toBe(marks.length)
    const { notes, conditionalFormats } = members(standin)
    expect(notes.I6).toMatch(/^Lỗi: .+18[\s\S]+— Tổng hợp NQ 09$/)
    expect(conditionalFormats).toEqual([
      expect.objectContaining({ ranges: ['I6'], criteria: 'CUSTOM_FORMULA', background: '#f4c7c3' }),
    ])
  })

  it('takes them away again and leaves the sheet as it was', () => {
    const { standin, get } = open()
    const before = members(standin)
    get('mark', [issueMark('I6'), issueMark('J9', 'warning')])
    expect(Object.keys(members(standin).notes)).toEqual(['I6', 'J9'])
    expect(get('mark', [])).toBe(0)
    expect(members(standin)).toEqual(before)
  })

  it('replaces the marks of the last time', () => {
    const { standin, get } = open()
    get('mark', [issueMark('I6'), issueMark('I7')])
    get('mark', [issueMark('I7'), issueMark('C3', 'info')])
    expect(Object.keys(members(standin).notes).sort()).toEqual(['C3', 'I7'])
    expect(members(standin).conditionalFormats.map(({ ranges }) => ranges)).toEqual([['I7'], ['C3']])
  })

  it('removes a mark below the rows that are still filled', () => {
    const { standin, get } = open()
    get('mark', [issueMark('A60')])
    get('mark', [])
    expect(members(standin).notes).toEqual({})
  })

  it('leaves the notes and colour rules of the person alone', () => {
    const { standin, get } = openAddOn(outDir, district(), { bundle: withPersonsScript(outDir) })
    standin.run('personsMarks')
    const before = members(standin)
    expect(before.notes.I6).toBe(PERSONS_NOTE)
    get('mark', [issueMark('I6'), issueMark('I7')])
    expect(members(standin).notes.I6).toBe(PERSONS_NOTE)
    expect(members(standin).conditionalFormats).toHaveLength(2)
    get('mark', [])
    expect(members(standin)).toEqual(before)
  })

  it.each(['renamed', 'copied', 'copied and renamed', 'moved behind a new one'])(
    'takes them off a tab that was %s',
    (how) => {
      const { standin, get } = openAddOn(outDir, district(), { bundle: withPersonsTabs(outDir) })
      get('mark', [issueMark('I6'), issueMark('B60', 'warning')])
      standin.run('personsTabs', how)
      get('mark', [])
      for (const name of standin.sheetNames()) {
        expect(standin.sheet(name).notes).toEqual({})
        expect(standin.sheet(name).conditionalFormats).toEqual([])
      }
    },
  )

  it('marks the sheet that is read now, whatever was marked before', () => {
    const { standin, get } = openAddOn(outDir, district(), { bundle: withPersonsTabs(outDir) })
    get('mark', [issueMark('I6')])
    standin.run('personsTabs', 'moved behind a new one')
    expect(get('mark', [issueMark('C3')])).toBe(1)
    expect(Object.keys(members(standin).notes)).toEqual(['C3'])
    expect(standin.sheet('Đảng viên cũ').notes).toEqual({})
  })

  it('looks at a tab that is no sheet of the workbook by one call', () => {
    const { standin, get } = openAddOn(outDir, [...district(), sheetOf('Nháp', [['x']])])
    get('mark', [])
    expect(standin.calls().at(-1)?.calls.byName).toMatchObject({ 'Sheet.getConditionalFormatRules': 1 })
    expect(standin.calls().at(-1)?.calls.total).toBe(CALLS_BESIDE + 1)
  })

  it('costs at most four service calls for each sheet with marks', () => {
    const { standin, get } = open()
    const marks = ['A2', 'B3', 'I40'].flatMap((cell) => [
      issueMark(cell),
      { ...issueMark(cell), sheet: 'Tổ chức' },
      { ...issueMark(cell), sheet: 'Thông tin', cell: 'B1' },
    ])
    for (const given of [marks, []]) {
      standin.resetCalls()
      get('mark', given)
      expect(standin.calls()[0]?.calls.total).toBeLessThanOrEqual(3 * CALLS_PER_SHEET + CALLS_BESIDE)
    }
    standin.resetCalls()
    get('mark', [])
    expect(standin.calls()[0]?.calls.total).toBeLessThanOrEqual(CALLS_BESIDE)
  })

  it.each([
    [null],
    [{}],
    [[null]],
    [[{ ...issueMark('I6'), sheet: 'Trang khác' }]],
    [[{ ...issueMark('I6'), cell: 'I6:J7' }]],
    [[{ ...issueMark('I6'), severity: 'bad' }]],
    [[{ ...issueMark('I6'), note: 7 }]],
    [Array.from({ length: 2001 }, () => issueMark('I6'))],
  ])('refuses what is no list of marks', (marks) => {
    const { standin, ask } = open()
    expect(ask('mark', marks as never)).toEqual({
      ok: false,
      message: expect.stringContaining('không đúng mẫu'),
    })
    expect(members(standin).notes).toEqual({})
  })

  it('goes to a cell, and says when it is gone', () => {
    const { standin, get, ask } = open()
    get('goTo', 'Đảng viên', 'I6')
    expect(standin.selection()).toEqual({ sheet: 'Đảng viên', a1: 'I6' })
    get('goTo', 'Tổ chức', null)
    expect(standin.selection().sheet).toBe('Tổ chức')
    expect(ask('goTo', 'Đảng viên', 'A999999')).toMatchObject({ ok: false })
    expect(ask('goTo', 'Trang khác', 'A1')).toMatchObject({ ok: false })
    expect(ask('goTo', 'Đảng viên', '=1')).toMatchObject({ ok: false })
  })
})
