import { expect, it } from 'vitest'
import { runScript } from '../../helpers/run-script.ts'

const grid = (...cells: object[]) => [{ name: 'Sổ', cells, merges: [] }] as never

it('gives blank cells as empty text and numbers ranges from 1', () => {
  const values = runScript('return sheet.getRange(1, 2, 2, 2).getValues()', {
    grids: grid(['a', 'b'], [1, true]),
  })
  expect(values).toEqual([
    ['b', ''],
    [true, ''],
  ])
})

it('gives dates as Date of the realm, midnight in the zone of the spreadsheet', () => {
  const day1960 = { kind: 'date', day: -3620, precision: 'day', shown: '3/2/1960' }
  const statements = `var value = sheet.getRange('A1').getValue()
    return [value instanceof Date, Utilities.formatDate(value, book.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm')]`
  expect(runScript(statements, { grids: grid([day1960]) })).toEqual([true, '1960-02-03 00:00'])
})

it('shows dates and numbers as the person sees them', () => {
  const cells = [
    { kind: 'date', day: 15412, precision: 'month', shown: '3/2012' },
    { kind: 'number', value: 421, shown: '000421' },
    { kind: 'number', value: 1565, shown: '1.565' },
    { kind: 'number', value: 7, shown: 'bảy' },
    75.5,
  ]
  const shown = runScript('return sheet.getDataRange().getDisplayValues()', { grids: grid(cells) })
  expect(shown).toEqual([['3/2012', '000421', '1.565', 'bảy', '75,5']])
})

it('holds a year typed into a date cell as the day that the person sees', () => {
  const cell = { kind: 'date', day: -2922, precision: 'year', shown: '15/05/1905' }
  const statements = `var range = sheet.getRange('A1')
    return [Utilities.formatDate(range.getValue(), book.getSpreadsheetTimeZone(), 'yyyy-MM-dd'), range.getDisplayValue()]`
  expect(runScript(statements, { grids: grid([cell]) })).toEqual(['1905-05-15', '15/05/1905'])
})

it('gives a moment before midnight on its own day', () => {
  const statements = `sheet.getRange('A1').setValue(40980.99999999999).setNumberFormat('dd/mm/yyyy hh:mm')
    var range = sheet.getRange('A1')
    return [Utilities.formatDate(range.getValue(), book.getSpreadsheetTimeZone(), 'yyyy-MM-dd'), range.getDisplayValue()]`
  expect(runScript(statements)).toEqual(['2012-03-12', '12/03/2012 23:59'])
})

it('gives errors as their text', () => {
  const cells = [
    { kind: 'error', shown: '#REF!' },
    { kind: 'error', shown: '' },
  ]
  expect(runScript('return sheet.getDataRange().getValues()', { grids: grid(cells) })).toEqual([
    ['#REF!', '#ERROR!'],
  ])
})

it('takes text that a script writes as if it had been typed', () => {
  const statements = `sheet.getRange('A1:G1').setValues([['0123', '+84912345678', '3/2/1960', 'TRUE', '1.565', '75,5', 'Có']])
    var values = sheet.getRange('A1:G1').getValues()[0]
    values[2] = [values[2].getFullYear(), values[2].getMonth(), values[2].getDate()]
    return values`
  expect(runScript(statements)).toEqual([123, 84912345678, [1960, 1, 3], true, 1565, 75.5, 'Có'])
})

it('makes a leading equals sign a formula, and a plus sign without a number too', () => {
  const statements = `sheet.getRange('A1:C1').setValues([['=IMPORTXML("x")', '+chi bộ', 'x=1']])
    return [sheet.getRange('A1:C1').getFormulas()[0], sheet.getRange('A1:C1').getValues()[0]]`
  expect(runScript(statements)).toEqual([
    ['=IMPORTXML("x")', '=+chi bộ', ''],
    ['', '', 'x=1'],
  ])
})

it('keeps text after an apostrophe or under a text format', () => {
  const statements = `sheet.getRange('A1').setValue("'=1+1")
    sheet.getRange('B1').setNumberFormat('@').setValue('0123')
    return [sheet.getRange('A1:B1').getValues()[0], sheet.getRange('A1').getFormula()]`
  expect(runScript(statements)).toEqual([['=1+1', '0123'], ''])
})

it('stores a Date as the day of the spreadsheet, with a date format', () => {
  const statements = `sheet.getRange('A1').setValue(new Date(2012, 11, 31))
    return [sheet.getRange('A1').getDisplayValue(), sheet.getRange('A1').getNumberFormat()]`
  expect(runScript(statements)).toEqual(['31/12/2012', 'dd/mm/yyyy'])
})

it('clears a cell that gets null or empty text', () => {
  const statements = `sheet.getRange('A1:B1').setValues([[null, '']])
    return [sheet.getLastRow(), sheet.getRange('A1').isBlank()]`
  expect(runScript(statements, { grids: grid(['a', 'b']) })).toEqual([0, true])
})

it('refuses data of another shape in the words of Google', () => {
  const message = (data: string) =>
    `try { sheet.getRange(1, 1, 2, 3).setValues(${data}) } catch (error) { return [error.name, error.message, error instanceof Error] }`
  expect(runScript(message('[[1, 2, 3]]'))).toEqual([
    'Exception',
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    true,
  ])
  expect(runScript(message('[[1, 2], [3, 4]]'))).toEqual([
    'Exception',
    'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 3.',
    true,
  ])
  expect(runScript(message("'x'"))).toEqual([
    'Exception',
    "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    true,
  ])
})

it('computes a formula that is one text, and no other', () => {
  const statements = `sheet.getRange('A1:B1').setFormulas([['="Có ""một"" "', '=1+1']])
    return [sheet.getRange('A1:B1').getValues()[0], sheet.getRange('A1:B1').getFormulas()[0]]`
  expect(runScript(statements)).toEqual([
    ['Có "một" ', ''],
    ['="Có ""một"" "', '=1+1'],
  ])
})
