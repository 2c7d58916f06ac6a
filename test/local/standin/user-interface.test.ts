import { expect, it } from 'vitest'
import { PERSON, standinOf } from '../../helpers/run-script.ts'

it('shows a page of the bundle as the sidebar', () => {
  const code = `function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Tổng hợp')) }
    function lost() { HtmlService.createHtmlOutputFromFile('khac') }`
  const standin = standinOf(code, { html: { sidebar: '<p>xin chào</p>' } })
  expect(standin.sidebar()).toBe(null)
  standin.run('show')
  expect(standin.sidebar()).toEqual({ title: 'Tổng hợp', html: '<p>xin chào</p>' })
  expect(() => standin.run('lost')).toThrow('No HTML file named khac was found.')
})

it('renders a template with its variables, escaped unless told otherwise', () => {
  const html = { page: '<? for (var i = 0; i < 2; i++) { ?><b><?= name ?></b><? } ?><?!= name ?>' }
  const code = `function show() {
      var template = HtmlService.createTemplateFromFile('page')
      template.name = '<i>'
      return template.evaluate().getContent()
    }`
  expect(standinOf(code, { html }).run('show')).toBe('<b>&lt;i&gt;</b><b>&lt;i&gt;</b><i>')
})

it('asks the person and goes by the answer', () => {
  const standin = standinOf(`function ask() {
      var ui = SpreadsheetApp.getUi()
      if (ui.alert('Gửi', 'Gửi về tỉnh?', ui.ButtonSet.YES_NO) !== ui.Button.YES) return 'thôi'
      return ui.prompt('Lý do').getResponseText()
    }`)
  standin.answer({ button: 'NO' })
  expect(standin.run('ask')).toBe('thôi')
  standin.answer({ button: 'YES' }, { button: 'OK', text: 'đã đối chiếu' })
  expect(standin.run('ask')).toBe('đã đối chiếu')
  expect(standin.alerts()).toEqual([
    { kind: 'alert', title: 'Gửi', text: 'Gửi về tỉnh?' },
    { kind: 'alert', title: 'Gửi', text: 'Gửi về tỉnh?' },
    { kind: 'prompt', title: '', text: 'Lý do' },
  ])
})

it('says who is signed in', () => {
  const standin = standinOf('function who() { return Session.getActiveUser().getEmail() }')
  expect(standin.run('who')).toBe(PERSON)
  standin.signIn('khac@example.vn')
  expect(standin.run('who')).toBe('khac@example.vn')
})

it('takes what a person types and tells onEdit of it', () => {
  const standin = standinOf(
    "function onEdit(e) { e.range.setNote(e.oldValue + ' → ' + e.value + ' ' + e.authMode) }",
  )
  standin.edit('Trang tính1', 'B2', '3/2/1960')
  standin.edit('Trang tính1', 'B2', '1.565')
  const { display, notes } = standin.sheet('Trang tính1')
  expect(display).toEqual([[], ['', '13/04/1904']])
  expect(notes).toEqual({ B2: '03/02/1960 → 1.565 LIMITED' })
  expect(() => standin.edit('Không có', 'A1', 'x')).toThrow('No sheet is named Không có')
})

it('selects what the add-on activates', () => {
  const standin =
    standinOf(`function go() { SpreadsheetApp.getActive().getSheetByName('Tổ chức').getRange('C5').activate() }
    function where() { return SpreadsheetApp.getActiveSpreadsheet().getActiveRange().getA1Notation() }`)
  standin.open([
    { name: 'Thông tin', cells: [], merges: [] },
    { name: 'Tổ chức', cells: [], merges: [] },
  ])
  standin.run('go')
  expect(standin.selection()).toEqual({ sheet: 'Tổ chức', a1: 'C5' })
  standin.select('Thông tin', 'A1:B2')
  expect(standin.run('where')).toBe('A1:B2')
})
