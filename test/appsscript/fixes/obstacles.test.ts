import { beforeAll, describe, expect, it } from 'vitest'
import { buildTestAddOn } from '../../helpers/add-on.ts'
import { type Changes, district } from '../../helpers/district.ts'
import { openAddOn } from '../../helpers/open-add-on.ts'
import { linesOf, repairAll, withScript } from '../../helpers/quick-fix.ts'

const OWNER = 'chu.so@nghean.test'
const CLERK = 'can.bo@nghean.test'

const SCRIPT = `
  function rangeOf(place) { return SpreadsheetApp.getActive().getSheetByName('Khối xóm bản').getRange(place) }
  function lock(place) {
    var protection = rangeOf(place).protect()
    protection.removeEditors(protection.getEditors())
  }
  function lockSheet(hole) {
    var protection = rangeOf(hole).getSheet().protect().setUnprotectedRanges([rangeOf(hole)])
    protection.removeEditors(protection.getEditors())
  }
  function strict(place, values) {
    var rule = SpreadsheetApp.newDataValidation().requireValueInList(values).setAllowInvalid(false)
    rangeOf(place).setDataValidation(rule.build())
  }
  function strictFrom(place, source) {
    var rule = SpreadsheetApp.newDataValidation().requireValueInRange(rangeOf(source)).setAllowInvalid(false)
    rangeOf(place).setDataValidation(rule.build())
  }
  function strictFormula(place) {
    var rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=LEN(C2)>9').setAllowInvalid(false)
    rangeOf(place).setDataValidation(rule.build())
  }
`

const DAMAGE: Changes = { hamlets: { 2: { kind: ' Xóm' }, 3: { kind: 'Xóm ' }, 4: { name: ' Xóm 3' } } }

describe('Sửa nhanh leaves alone', () => {
  let outDir = ''
  beforeAll(async () => {
    outDir = await buildTestAddOn()
  })
  const open = (changes = DAMAGE) =>
    openAddOn(outDir, district(changes), { bundle: withScript(outDir, SCRIPT), owner: OWNER })
  /** Runs a function of the person's own, as the owner, who may do all. */
  const asOwner = ({ standin }: ReturnType<typeof open>, name: string, ...args: readonly unknown[]) => {
    standin.signIn(OWNER)
    standin.run(name, ...args)
    standin.signIn(CLERK)
  }
  const leftOf = ({ get }: ReturnType<typeof open>) =>
    get('previewFixes').left.listed.map(({ sheet, cell, reason }) => `${sheet}!${cell}: ${reason}`)

  it('a cell with a formula', () => {
    const addOn = open()
    addOn.standin.edit('Khối xóm bản', 'C2', '=" Xóm"')
    expect(leftOf(addOn)).toEqual([expect.stringMatching(/^Khối xóm bản!C2: Ô có công thức, ghi đè/)])
    expect(repairAll(addOn)).toMatchObject({ outcome: 'done', cells: 2 })
    expect(addOn.standin.sheet('Khối xóm bản').formulas).toEqual({ C2: '=" Xóm"' })
    expect(addOn.standin.sheet('Khối xóm bản').display[1]?.[2]).toBe(' Xóm')
  })

  it('cells that a formula above or left of them may fill', () => {
    const addOn = open()
    addOn.standin.edit('Khối xóm bản', 'C1', '=ARRAYFORMULA({"Loại"; M2:M9})')
    addOn.standin.edit('Khối xóm bản', 'C1', 'Loại')
    expect(leftOf(addOn)).toEqual([])
    addOn.standin.edit('Khối xóm bản', 'C2', '="Xóm"')
    addOn.standin.edit('Khối xóm bản', 'B3', '=ARRAYFORMULA(TRIM(M3:M9))')
    expect(leftOf(addOn)).toEqual([
      expect.stringMatching(/^Khối xóm bản!C3: Ô có thể do công thức ở ô B3 điền/),
      expect.stringMatching(/^Khối xóm bản!B4: Ô có thể do công thức ở ô B3 điền/),
    ])
  })

  it('cells that are locked, and says so before anything is written', () => {
    const addOn = open()
    asOwner(addOn, 'lock', 'C2:C2')
    expect(leftOf(addOn)).toEqual([expect.stringMatching(/^Khối xóm bản!C2: Ô đã bị khóa/)])
    expect(repairAll(addOn)).toMatchObject({ outcome: 'done', cells: 2 })
    expect(addOn.standin.sheet('Khối xóm bản').display[1]?.[2]).toBe(' Xóm')
  })

  it('a locked sheet but for its holes', () => {
    const addOn = open()
    asOwner(addOn, 'lockSheet', 'C3:C9')
    expect(linesOf(addOn.get('previewFixes'))).toEqual(['Khối xóm bản!C3: Xóm  → Xóm'])
    expect(repairAll(addOn)).toMatchObject({ outcome: 'done', cells: 1 })
  })

  it('nothing of what the owner repairs', () => {
    const addOn = open()
    asOwner(addOn, 'lock', 'A1:H9')
    addOn.standin.signIn(OWNER)
    addOn.standin.run('openHelp')
    const html = addOn.standin.sidebar()?.html ?? ''
    const opener = /data-opener="([^"]+)"/.exec(html)?.[1]
    expect(addOn.standin.rpc('previewFixes', opener)).toMatchObject({
      value: { count: 3, left: { count: 0 } },
    })
  })

  it('cells whose own strict rule does not take the repair, and no others', () => {
    const addOn = open()
    asOwner(addOn, 'strict', 'C2', ['Xóm', 'Bản'])
    expect(leftOf(addOn)).toEqual([])
    asOwner(addOn, 'strict', 'C3', ['Khối', 'Bản'])
    expect(leftOf(addOn)).toEqual([
      expect.stringMatching(/^Khối xóm bản!C3: .*không nhận “Xóm”; hãy sửa tay\.$/),
    ])
    expect(repairAll(addOn)).toMatchObject({ outcome: 'done', cells: 2 })
    expect(
      addOn.standin
        .sheet('Khối xóm bản')
        .display.map((row) => row[2])
        .slice(1, 3),
    ).toEqual(['Xóm', 'Xóm '])
  })

  it('cells of a strict list on the sheet, or of a rule that it cannot judge', () => {
    const addOn = open()
    asOwner(addOn, 'strictFrom', 'C2:C3', 'C4:C5')
    expect(leftOf(addOn)).toEqual([])
    asOwner(addOn, 'strictFormula', 'C3')
    expect(leftOf(addOn)).toEqual([expect.stringMatching(/^Khối xóm bản!C3:/)])
  })

  it('a whole legacy column of which one cell is locked', () => {
    const names = ['Xãm B×nh Minh', 'Xãm Tr­êng S¬n', 'Xãm §«ng Hå', 'Xãm Quúnh DiÔn']
    const addOn = open({ hamlets: Object.fromEntries(names.map((name, i) => [i + 2, { name }])) })
    expect(addOn.get('previewFixes')).toMatchObject({ count: 4 })
    asOwner(addOn, 'lock', 'B4')
    expect(addOn.get('previewFixes')).toMatchObject({
      count: 0,
      left: { count: 4, listed: [{ cell: 'B1', count: 4 }] },
    })
  })
})
