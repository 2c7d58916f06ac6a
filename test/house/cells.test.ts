import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ADD_ON = join(import.meta.dirname, '../../appsscript')
const TYPES = join(
  import.meta.dirname,
  '../../node_modules/@types/google-apps-script/google-apps-script.spreadsheet.d.ts',
)

/** The page runs in a browser: its tsconfig knows no service of Google's. */
const EXEMPT = /^(?:workbook|sidebar)\//

const HANDLES = ['Spreadsheet', 'Sheet', 'Range', 'RangeList', 'Protection', 'DataValidation', 'NamedRange']

/** What plain JavaScript values have as well, such as `sort`. */
const isPlainToo = (name: string): boolean =>
  [Object.prototype, Array.prototype, String.prototype, Map.prototype, Set.prototype, Error.prototype].some(
    (prototype) => name in prototype,
  )

const DECLARED = readFileSync(TYPES, 'utf8')

const methodsOf = (handle: string): string[] => {
  const [, after = ''] = DECLARED.split(new RegExp(`\\b(?:interface|class) ${handle} \\{`))
  const [body = ''] = after.split(/^ {8}\}/m)
  return [...body.matchAll(/^ {12}(\w+)\(/gm)].map(([, name = '']) => name)
}

const METHODS = [...new Set(HANDLES.flatMap(methodsOf))].filter((name) => !isPlainToo(name))

const TOUCHES = new RegExp(
  `\\.\\s*(?:${METHODS.join('|')})\\s*(?:\\?\\.)?\\(|\\bGoogleAppsScript\\.Spreadsheet\\b|\\bSpreadsheetApp\\b(?!\\.getUi\\(\\))`,
  'g',
)

/** Where a source asks a workbook, a sheet or cells something itself, or names their types. */
const touchesOf = (source: string): readonly string[] => source.match(TOUCHES) ?? []

const FILES = readdirSync(ADD_ON, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replace(/\\/g, '/'))
  .filter((file) => file.endsWith('.ts') && !EXEMPT.test(file))

describe('what touches cells', () => {
  it.each(FILES)('%s leaves it to workbook/', (file) => {
    expect(touchesOf(readFileSync(join(ADD_ON, file), 'utf8'))).toEqual([])
  })

  it.each(HANDLES)('knows the methods of a %s', (handle) => {
    expect(methodsOf(handle).length).toBeGreaterThan(2)
  })

  it('finds each method that is planted', () => {
    const plants = METHODS.flatMap((method) => [`handle?.${method}(1)`, `handle\n  .${method}()`])
    expect(plants.filter((plant) => touchesOf(plant).length !== 1)).toEqual([])
  })

  it.each([
    'type Sheet = GoogleAppsScript.Spreadsheet.Sheet',
    'SpreadsheetApp.flush()',
    'const { flush } = SpreadsheetApp',
  ])('finds a planted %s', (source) => {
    expect(touchesOf(source)).toHaveLength(1)
  })

  it('lets the menu and message boxes be', () => {
    expect(touchesOf('SpreadsheetApp.getUi().createAddonMenu()')).toEqual([])
  })
})
