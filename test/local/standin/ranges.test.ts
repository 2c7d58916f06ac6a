import { expect, it } from 'vitest'
import { runScript } from '../../helpers/run-script.ts'

const messageOf = (expression: string) =>
  runScript(`try { ${expression} } catch (error) { return error.message }`)

it('refuses ranges that do not lie on the sheet', () => {
  expect(messageOf('sheet.getRange(0, 1)')).toBe('The starting row of the range is too small.')
  expect(messageOf('sheet.getRange(1, 0)')).toBe('The starting column of the range is too small.')
  expect(messageOf('sheet.getRange(1, 1, 0, 1)')).toBe('The number of rows in the range must be at least 1.')
  expect(messageOf('sheet.getRange(1, 1, 1, 0)')).toBe(
    'The number of columns in the range must be at least 1.',
  )
  expect(messageOf('sheet.getRange(1000, 26, 2, 1)')).toBe(
    'The coordinates of the range are outside the dimensions of the sheet.',
  )
  expect(messageOf("sheet.getRange('Không có!A1')")).toBe('Range not found')
})

it('finds ranges by A1, also open ones and those of another sheet', () => {
  const statements = `book.insertSheet('Danh mục')
    var range = sheet.getRange("'Danh mục'!$B$2:C4")
    return [range.getA1Notation(), range.getSheet().getName(), sheet.getRange('B:B').getNumRows(), sheet.getRange('2:3').getNumColumns()]`
  expect(runScript(statements)).toEqual(['B2:C4', 'Danh mục', 1000, 26])
})

it('ends the data range at the last cell with content, notes and formats not counted', () => {
  const statements = `sheet.getRange('C7').setNote('chú ý').setBackground('red')
    sheet.getRange('B3').setValue('=1')
    return [sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()]`
  expect(runScript(statements)).toEqual(['A1:B3', 3, 2])
  expect(runScript('return [sheet.getDataRange().getA1Notation(), sheet.getLastRow()]')).toEqual(['A1', 0])
})

it('keeps only the first cell of a merge', () => {
  const statements = `sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).merge()
    var merged = sheet.getRange('B1:D9').getMergedRanges().map(function (range) { return range.getA1Notation() })
    return [sheet.getRange('A1:B2').getValues(), merged]`
  expect(runScript(statements)).toEqual([
    [
      [1, ''],
      ['', ''],
    ],
    ['A1:B2'],
  ])
  expect(messageOf("sheet.getRange('A1:B2').merge(); sheet.getRange('B2:C3').merge()")).toBe(
    'You must select all cells in a merged range to merge or unmerge them.',
  )
})

it('reads and writes notes, colours and weights of many cells', () => {
  const statements = `var range = sheet.getRange('A1:B1')
    range.setNotes([['một', '']]).setBackgrounds([['#FFF', 'Red']]).setFontWeights([['bold', null]])
    return [range.getNotes(), range.getBackgrounds(), range.getFontWeights()]`
  expect(runScript(statements)).toEqual([[['một', '']], [['#ffffff', '#ff0000']], [['bold', 'normal']]])
})

it('moves notes, merges and rules along when rows are inserted or deleted', () => {
  const statements = `sheet.getRange('A5').setNote('năm'); sheet.getRange('A6:B6').merge()
    sheet.insertRowsBefore(2, 3)
    var note = sheet.getRange('A8').getNote()
    sheet.deleteRows(1, 2)
    return [note, sheet.getRange('A6').getNote(), sheet.getRange('A7').getMergedRanges()[0].getA1Notation(), sheet.getMaxRows()]`
  expect(runScript(statements)).toEqual(['năm', 'năm', 'A7:B7', 1001])
})

it('refuses to add a sheet twice and to remove the last one', () => {
  expect(messageOf("book.insertSheet('Tổ chức'); book.insertSheet('tổ chức')")).toBe(
    'A sheet with the name "tổ chức" already exists. Please enter another name.',
  )
  expect(messageOf('book.deleteSheet(sheet)')).toBe("You can't remove all the sheets in a document.")
})

it('clears contents and formats, and notes only when asked', () => {
  const statements = `var cell = sheet.getRange('A1').setValue(5).setNote('n').setBackground('red')
    cell.clear()
    var left = [cell.getValue(), cell.getNote(), cell.getBackground()]
    cell.clear({ commentsOnly: true })
    return left.concat(cell.getNote())`
  expect(runScript(statements)).toEqual(['', 'n', '#ffffff', ''])
})
