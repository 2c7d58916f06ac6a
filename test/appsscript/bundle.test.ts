import { parse } from 'acorn'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildTestAddOn, builtFile } from '../helpers/add-on.ts'
import { freeNames } from '../helpers/free-names.ts'

const ENTRIES = [
  'applyFixes',
  'check',
  'confirm',
  'confirmReviewed',
  'createTemplate',
  'goTo',
  'handIn',
  'makeKey',
  'mark',
  'newestPeriod',
  'onInstall',
  'onOpen',
  'openCheck',
  'openHandIn',
  'openHelp',
  'openProvince',
  'openResults',
  'previewFixes',
  'refreshProvince',
  'results',
  'setKey',
  'start',
  'undoFixes',
  'withdraw',
]

const GOOGLE = [
  'HtmlService',
  'LockService',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'SpreadsheetApp',
  'UrlFetchApp',
  'Utilities',
]

const LANGUAGE = new Set([...Object.getOwnPropertyNames(globalThis), 'arguments', 'undefined'])
const NOT_IN_APPS_SCRIPT = [
  'AbortController',
  'Buffer',
  'TextDecoder',
  'TextEncoder',
  'URL',
  'URLSearchParams',
  'WebAssembly',
  'atob',
  'btoa',
  'clearTimeout',
  'crypto',
  'fetch',
  'performance',
  'process',
  'queueMicrotask',
  'setInterval',
  'setTimeout',
  'structuredClone',
]

describe('Code.js', () => {
  let outDir = ''
  const program = () => parse(builtFile(outDir, 'Code.js'), { ecmaVersion: 2019, sourceType: 'script' })

  beforeAll(async () => {
    outDir = await buildTestAddOn()
  })

  it('declares every entry at the top level, and nothing else', () => {
    const functions = program().body.flatMap((node) =>
      node.type === 'FunctionDeclaration' ? [node.id.name] : [],
    )
    expect(functions.sort()).toEqual(ENTRIES)
  })

  it('asks its runtime only for the language and the services of Google', () => {
    const free = freeNames(program())
    expect([...free].filter((name) => NOT_IN_APPS_SCRIPT.includes(name))).toEqual([])
    expect([...free].filter((name) => !LANGUAGE.has(name)).sort()).toEqual(GOOGLE)
  })

  it('calls UrlFetchApp in one place', () => {
    expect(builtFile(outDir, 'Code.js').match(/UrlFetchApp\b/g)).toHaveLength(1)
  })

  it('names the backend in the manifest as the only address', () => {
    const manifest = JSON.parse(builtFile(outDir, 'appsscript.json'))
    expect(manifest.urlFetchWhitelist).toEqual(['https://tong-hop.test/'])
    expect(manifest.timeZone).toBe('Asia/Ho_Chi_Minh')
  })

  it('carries its page in one file that loads nothing and has no template literals', () => {
    const page = builtFile(outDir, 'sidebar.html')
    expect(page).not.toMatch(/\b(?:src|href)\s*=\s*["']|@import|url\(/)
    const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? ''
    expect(script).not.toBe('')
    parse(script, { ecmaVersion: 2019, sourceType: 'script' })
    expect(script).not.toContain('`')
    expect(script).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write/)
  })
})
