import { expect, it } from 'vitest'
import { manifestWith, runScript, SCOPES, standinOf } from '../../helpers/run-script.ts'

const without = (scope: string) => ({
  manifest: manifestWith(SCOPES.filter((known) => !known.endsWith(scope))),
})

const messageOf = (expression: string, options: object) => {
  const standin = standinOf(
    `function main() { try { ${expression} } catch (error) { return error.message } }`,
    options,
  )
  return standin.run('main')
}

it('refuses what the scopes of the manifest do not cover', () => {
  expect(messageOf('SpreadsheetApp.getActive()', without('currentonly'))).toBe(
    'Specified permissions are not sufficient to call SpreadsheetApp.getActive. Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
  )
  expect(messageOf("UrlFetchApp.fetch('https://a.example/')", without('external_request'))).toBe(
    'Specified permissions are not sufficient to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request',
  )
  expect(
    messageOf(
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))",
      without('container.ui'),
    ),
  ).toContain(
    'call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
  )
  expect(messageOf('Session.getActiveUser()', without('userinfo.email'))).toContain('userinfo.email')
  expect(messageOf("ScriptApp.newTrigger('main')", without('scriptapp'))).toContain('script.scriptapp')
})

it('grants nothing beyond what each call needs', () => {
  expect(messageOf("return Utilities.base64Encode('a')", { manifest: manifestWith([]) })).toBe('YQ==')
  const token = { remote: { identityToken: () => 'token' } }
  expect(messageOf('return ScriptApp.getIdentityToken()', { ...token })).toBe('token')
  expect(messageOf('return ScriptApp.getIdentityToken()', { ...token, ...without('openid') })).toBe(null)
})

const MENU = `function onOpen(e) {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Kiểm tra', 'check').addToUi()
  READ
}`

it('opens in NONE with a menu, and with nothing else', () => {
  const entries = [{ caption: 'Kiểm tra', functionName: 'check' }]
  expect(standinOf(MENU.replace('READ', '')).openMenu('NONE')).toEqual([{ name: '', entries }])
  const reading = standinOf(MENU.replace('READ', 'PropertiesService.getDocumentProperties().getKeys()'))
  expect(() => reading.openMenu('NONE')).toThrow(
    'You do not have permission to call PropertiesService.getDocumentProperties',
  )
  expect(reading.openMenu('LIMITED')).toEqual([{ name: '', entries }])
})

it('fails in NONE at a service call of the top level', () => {
  const standin = standinOf(`var name = SpreadsheetApp.getActive().getName()\nfunction onOpen() {}`)
  expect(() => standin.openMenu('NONE')).toThrow(
    'You do not have permission to call SpreadsheetApp.getActive',
  )
  expect(standin.openMenu('FULL')).toEqual([])
})

it('keeps UrlFetchApp, the sidebar and the e-mail from a simple trigger', () => {
  const opening = (statement: string) => standinOf(`function onOpen(e) { ${statement} }`)
  expect(() => opening("UrlFetchApp.fetch('https://a.example/')").openMenu()).toThrow(
    'You do not have permission to call UrlFetchApp.fetch',
  )
  expect(() =>
    opening("SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))").openMenu(),
  ).toThrow('You do not have permission to call Ui.showSidebar')
  const mailed = opening('console.log(e.authMode + Session.getActiveUser().getEmail())')
  mailed.openMenu()
  expect(mailed.logs()).toEqual(['LIMITED'])
})

it('has no user interface in a timed trigger', () => {
  const standin = standinOf('function hourly() { SpreadsheetApp.getUi() }')
  expect(() => standin.trigger('hourly')).toThrow('Cannot call SpreadsheetApp.getUi() from this context.')
})

it('allows everything to a manifest that leaves its scopes to Google', () => {
  const manifest = JSON.stringify({ timeZone: 'Asia/Ho_Chi_Minh' })
  expect(runScript('return sheet.getName()', { manifest })).toBe('Trang tính1')
})
