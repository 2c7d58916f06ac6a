import { expect, it } from 'vitest'
import { PERSON, runScript, standinOf } from '../../helpers/run-script.ts'

const messageOf = (expression: string) =>
  runScript(`try { ${expression} } catch (error) { return error.message }`)

it('keeps properties from call to call, each store for itself', () => {
  const standin = standinOf(
    `function save(value) { PropertiesService.getUserProperties().setProperty('k', value) }
     function load() { return [PropertiesService.getUserProperties().getProperty('k'), PropertiesService.getDocumentProperties().getProperty('k')] }`,
    { properties: { document: { k: 'sổ' } } },
  )
  standin.run('save', 'người')
  expect(standin.run('load')).toEqual(['người', 'sổ'])
  standin.open([])
  expect(standin.run('load')).toEqual(['người', null])
})

it('limits a property to 9 KB and a store to 500 KB, counted in bytes', () => {
  const store = 'var store = PropertiesService.getScriptProperties();'
  expect(messageOf(`${store} store.setProperty('k', 'ô'.repeat(4608)); return store.getKeys()`)).toEqual([
    'k',
  ])
  expect(messageOf(`${store} store.setProperty('k', 'ô'.repeat(4608) + '1')`)).toBe(
    'Argument too large: value',
  )
  const fill = `${store} for (var i = 0; i < COUNT; i++) store.setProperty('k' + i, 'a'.repeat(9000)); return store.getKeys().length`
  expect(messageOf(fill.replace('COUNT', '56'))).toBe(56)
  expect(messageOf(fill.replace('COUNT', '57'))).toContain('You have exceeded the property storage quota.')
})

it('forgets what a cache holds when its time is over', () => {
  const standin = standinOf(`function put() { CacheService.getUserCache().put('k', 'v', 60) }
    function get() { return CacheService.getUserCache().get('k') }`)
  standin.run('put')
  expect(standin.run('get')).toBe('v')
  standin.advanceClock(60_000)
  expect(standin.run('get')).toBe(null)
})

it('limits a cached value to 100 KB and six hours', () => {
  const cache = 'var cache = CacheService.getScriptCache();'
  expect(messageOf(`${cache} cache.put('k', 'a'.repeat(102400)); return cache.get('k').length`)).toBe(102400)
  expect(messageOf(`${cache} cache.put('k', 'a'.repeat(102401))`)).toBe('Argument too large: value')
  expect(messageOf(`${cache} cache.put('k', 'a', 21601)`)).toContain('expirationInSeconds')
})

it('waits in vain for a lock that another run holds', () => {
  const standin = standinOf(`function tryIt() { return LockService.getDocumentLock().tryLock(3000) }
    function wait() { LockService.getDocumentLock().waitLock(3000) }`)
  expect(standin.run('tryIt')).toBe(true)
  standin.holdLock('document', true)
  expect(standin.run('tryIt')).toBe(false)
  expect(() => standin.run('wait')).toThrow('Lock timeout')
  standin.holdLock('document', false)
  expect(standin.run('tryIt')).toBe(true)
})

it('installs, lists and deletes timed triggers', () => {
  const standin = standinOf(`function hourly(e) { console.log(e.triggerUid) }
    function install(name) { ScriptApp.newTrigger(name).timeBased().everyHours(1).create() }
    function remove() { ScriptApp.getProjectTriggers().forEach(function (trigger) { ScriptApp.deleteTrigger(trigger) }) }`)
  standin.run('install', 'hourly')
  expect(standin.triggers()).toEqual([{ id: '1', functionName: 'hourly', schedule: 'everyHours(1)' }])
  standin.trigger('hourly')
  expect(standin.logs()).toEqual(['1'])
  standin.run('remove')
  expect(standin.triggers()).toEqual([])
  expect(() => standin.run('install', 'missing')).toThrow('Script function not found: missing')
})

it('gives each person user properties of their own', () => {
  const standin = standinOf(
    "function next() { var p = PropertiesService.getUserProperties(); p.setProperty('n', (p.getProperty('n') || '') + 'x'); return p.getProperty('n') }",
  )
  expect(standin.run('next')).toBe('x')
  standin.signIn('khac@example.vn')
  expect(standin.run('next')).toBe('x')
  standin.signIn(PERSON)
  expect(standin.run('next')).toBe('xx')
})
