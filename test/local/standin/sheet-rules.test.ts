import { expect, it } from 'vitest'
import { runScript, standinOf } from '../../helpers/run-script.ts'

const messageOf = (expression: string) =>
  runScript(`try { ${expression} } catch (error) { return error.message }`)

const LIST = `var rule = SpreadsheetApp.newDataValidation().requireValueInList(['Có', 'Không'])`

it('throws when a script writes against a strict validation, and writes nothing', () => {
  const statements = `${LIST}.setAllowInvalid(false).build()
    sheet.getRange('B2').setDataValidation(rule)
    try { sheet.getRange('A2:B2').setValues([['x', 'Có thể']]) } catch (error) { return [error.message, sheet.getLastRow()] }`
  expect(runScript(statements)).toEqual([
    'The data you entered in cell B2 violates the data validation rules set on this cell. Please enter one of the following values: Có, Không.',
    0,
  ])
})

it('lets a script write against a validation that only warns', () => {
  const statements = `sheet.getRange('B2').setDataValidation(${LIST.replace('var rule = ', '')}.build()).setValue('Có thể')
    return sheet.getRange('B2').getValue()`
  expect(runScript(statements)).toBe('Có thể')
})

it('holds numbers, dates and lists on another sheet to their rule', () => {
  const strict = (requirement: string, value: string) =>
    messageOf(`var list = book.insertSheet('Danh mục'); list.getRange('A1:A2').setValues([['Kinh'], ['Thái']])
      var rule = SpreadsheetApp.newDataValidation().${requirement}.setAllowInvalid(false).build()
      sheet.getRange('A1').setDataValidation(rule).setValue(${value}); return 'accepted'`)
  const refused = 'The data you entered in cell A1 violates the data validation rules set on this cell.'
  expect(strict("requireValueInRange(list.getRange('A1:A54'))", "'Thái'")).toBe('accepted')
  expect(strict("requireValueInRange(list.getRange('A1:A54'))", "'Thai'")).toBe(refused)
  expect(strict('requireNumberGreaterThanOrEqualTo(0)', '0')).toBe('accepted')
  expect(strict('requireNumberGreaterThanOrEqualTo(0)', '-1')).toBe(refused)
  expect(strict('requireDate()', "'31/12/2012'")).toBe('accepted')
  expect(strict('requireDate()', "'31/13/2012'")).toBe(refused)
})

it('tells the list of a rule, and whether it shows as a dropdown', () => {
  const statements = `sheet.getRange('A1').setDataValidation(${LIST.replace('var rule = ', '')}.build())
    return sheet.getRange('A1').getDataValidation().getCriteriaValues()`
  expect(runScript(statements)).toEqual([['Có', 'Không'], true])
})

it('stops a list of values at 500 items', () => {
  const list = (length: number) =>
    messageOf(`var items = []; while (items.length < ${length}) items.push('m' + items.length)
      SpreadsheetApp.newDataValidation().requireValueInList(items); return 'accepted'`)
  expect(list(500)).toBe('accepted')
  expect(list(501)).toBe(
    'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
  )
})

it('replaces all conditional format rules at once', () => {
  const statements = `var ruleOf = function (formula) {
      return SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground('#F4CCCC').setRanges([sheet.getRange('A1:A9')]).build()
    }
    sheet.setConditionalFormatRules([ruleOf('=1'), ruleOf('=2')])
    sheet.setConditionalFormatRules([sheet.getConditionalFormatRules()[1]])
    return sheet.getConditionalFormatRules().map(function (rule) {
      var condition = rule.getBooleanCondition()
      return [String(condition.getCriteriaType()), condition.getCriteriaValues(), condition.getBackground(), rule.getRanges()[0].getA1Notation()]
    })`
  expect(runScript(statements)).toEqual([['CUSTOM_FORMULA', ['=2'], '#f4cccc', 'A1:A9']])
})

it('refuses a conditional format rule of another sheet', () => {
  const statements = `var rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([sheet.getRange('A1')]).build()
    book.insertSheet('Khác').setConditionalFormatRules([rule])`
  expect(messageOf(statements)).toBe('Conditional format rule cannot reference a different sheet.')
})

const PROTECT = `function protect(warn) {
    var protection = SpreadsheetApp.getActiveSheet().getRange('A1:B2').protect().setDescription('mã')
    if (warn) protection.setWarningOnly(true); else protection.removeEditors(protection.getEditors())
  }
  function write() { SpreadsheetApp.getActiveSheet().getRange('B2:C3').setNotes([['x', ''], ['', '']]) }`

it('stops an ordinary editor at a hard protection, the owner never', () => {
  const standin = standinOf(PROTECT, { user: 'chu@example.vn', owner: 'chu@example.vn' })
  standin.run('protect', false)
  standin.run('write')
  standin.signIn('khac@example.vn')
  expect(() => standin.run('write')).toThrow(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  )
  expect(() => standin.edit('Trang tính1', 'A1', 'x')).toThrow('protected cell')
})

it('lets everybody through a protection that only warns', () => {
  const standin = standinOf(PROTECT, { user: 'chu@example.vn', owner: 'chu@example.vn' })
  standin.run('protect', true)
  standin.signIn('khac@example.vn')
  standin.run('write')
  expect(standin.sheet('Trang tính1').notes).toEqual({ B2: 'x' })
  expect(standin.sheet('Trang tính1').protections).toMatchObject([
    { a1: 'A1:B2', description: 'mã', warningOnly: true },
  ])
})
