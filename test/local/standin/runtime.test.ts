import { expect, it } from 'vitest'
import { runScript, standinOf } from '../../helpers/run-script.ts'

it('knows the language and Google, and nothing of this machine', () => {
  const foreign = [
    'process',
    'require',
    'module',
    'global',
    'Buffer',
    'fetch',
    'URL',
    'TextEncoder',
    'atob',
    'crypto',
    'setTimeout',
    'queueMicrotask',
    'structuredClone',
    'performance',
    'window',
    'WebAssembly',
    'navigator',
  ]
  const types = `return ${JSON.stringify(foreign)}.filter(function (name) { return name in globalThis })`
  expect(runScript(types)).toEqual([])
  const known =
    'return [typeof JSON, typeof Map, typeof Intl, typeof SpreadsheetApp, typeof console.log, typeof console.table]'
  expect(() => runScript(known)).toThrow('console.table is not in the stand-in')
  expect(runScript(known.replace(', typeof console.table', ''))).toEqual([
    'object',
    'function',
    'object',
    'object',
    'function',
  ])
})

it('leads nowhere through the constructors of what services return', () => {
  const wayOut = (expression: string) =>
    runScript(`return ${expression}.constructor.constructor('return typeof process')()`)
  expect(wayOut('SpreadsheetApp.getActive')).toBe('undefined')
  expect(wayOut('sheet.getRange(1, 1).getValues()')).toBe('undefined')
  expect(wayOut('SpreadsheetApp.ProtectionType')).toBe('undefined')
  expect(wayOut('PropertiesService.getUserProperties().getProperties()')).toBe('undefined')
})

it('starts every call with a fresh global state', () => {
  const standin = standinOf('var count = 0\nfunction next() { count += 1; return count }')
  expect([standin.rpc('next'), standin.rpc('next'), standin.run('next')]).toEqual([1, 1, 1])
})

it('starts only functions that the code declares at its top level', () => {
  const standin = standinOf('function shown() {}\nglobalThis.hidden = function () {}')
  expect(() => standin.run('hidden')).toThrow('Script function not found: hidden')
  expect(() => standin.run('missing')).toThrow('Script function not found: missing')
  expect(() => standin.rpc('hidden')).toThrow('google.script.run.hidden is not a function')
})

it('keeps functions that end with an underscore from the page', () => {
  const standin = standinOf('function secret_() { return 1 }')
  expect(() => standin.rpc('secret_')).toThrow('google.script.run.secret_ is not a function')
  expect(standin.run('secret_')).toBe(1)
})

it('carries only JSON to and from the page', () => {
  const standin = standinOf(`function echo(value) { return value }
    function date() { return { at: new Date() } }
    function sheet() { return SpreadsheetApp.getActiveSheet() }
    function isOwn(value) { return value instanceof Array && value[0] instanceof Object }`)
  expect(standin.rpc('echo', { a: [1, null, 'ô'], b: undefined })).toEqual({ a: [1, null, 'ô'] })
  expect(standin.rpc('isOwn', [{}])).toBe(true)
  expect(() => standin.rpc('echo', { at: new Date() })).toThrow(
    'Failed due to illegal value in property: 0.at',
  )
  const unsupported = 'The script completed but the returned value is not a supported return type.'
  expect(() => standin.rpc('date')).toThrow(unsupported)
  expect(() => standin.rpc('sheet')).toThrow(unsupported)
  expect(() => standin.rpc('echo', Number.NaN)).toThrow('Failed due to illegal value')
})

it('fails by name at a method that it lacks', () => {
  expect(() => runScript("SpreadsheetApp.openById('x')")).toThrow(
    'SpreadsheetApp.openById is not in the stand-in',
  )
  expect(() => runScript('sheet.getRange(1, 1).getRichTextValue()')).toThrow(
    'SpreadsheetApp.Range.getRichTextValue is not in the stand-in',
  )
})

it('refuses arguments that no signature takes', () => {
  expect(() => runScript("sheet.getRange('A1', 2)")).toThrow(
    "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
  )
  expect(() => runScript('book.getSheetByName(null)')).toThrow("The parameters (null) don't match")
})

it('refuses code that Google cannot parse', () => {
  expect(() => standinOf('class A { #secret = 1 }')).toThrow(SyntaxError)
  expect(() => standinOf('class A { static list = [] }')).toThrow(SyntaxError)
  expect(() => standinOf('export function a() {}')).toThrow(SyntaxError)
})

it('passes the errors of a script on with name and message', () => {
  const standin = standinOf("function fail() { throw new TypeError('hỏng') }")
  expect(() => standin.run('fail')).toThrow(expect.objectContaining({ name: 'TypeError', message: 'hỏng' }))
})

it('ends a run after six minutes of its clock, whatever it catches', () => {
  const standin = standinOf(`function sleep(minutes) {
      for (var i = 0; i < minutes; i++) try { Utilities.sleep(60000) } catch (error) {}
      return SpreadsheetApp.getActive().getName()
    }`)
  expect(standin.run('sleep', 5)).toBe('Sổ đơn vị')
  expect(() => standin.run('sleep', 7)).toThrow('Exceeded maximum execution time')
})

it('shows its own clock to the script', () => {
  const now = Date.UTC(2012, 11, 31, 5)
  const statements = `var before = Date.now(); Utilities.sleep(1500)
    return [Date.now() - before >= 1500, new Date().getFullYear(), new Date(2012, 0, 1) instanceof Date, typeof Date()]`
  expect(runScript(statements, { now })).toEqual([true, 2012, true, 'string'])
})
