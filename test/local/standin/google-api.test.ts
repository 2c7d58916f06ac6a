import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { ENUMS } from '../../../local/standin/services/enums.ts'
import { SERVICES } from '../../../local/standin/services/index.ts'

const TYPES = dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'))

/** Where Google's classes are declared, by the first word of their path; `base` for the others. */
const FILES: Readonly<Record<string, string>> = {
  SpreadsheetApp: 'spreadsheet',
  HtmlService: 'html',
  UrlFetchApp: 'url-fetch',
  PropertiesService: 'properties',
  CacheService: 'cache',
  LockService: 'lock',
  ScriptApp: 'script',
  Utilities: 'utilities',
}

const declarations = (file: string) => readFileSync(join(TYPES, `google-apps-script.${file}.d.ts`), 'utf8')

/** The members that the declarations give a class. */
const membersOf = (text: string, name: string): Set<string> => {
  const head = new RegExp(`interface ${name}(?: extends \\w+)? \\{`, 'i').exec(text)
  if (!head) return new Set()
  const start = head.index + head[0].length
  const body = text.slice(start, text.slice(start).search(/\n {0,8}\}/) + start)
  const own = [...body.matchAll(/^ {4}(?: {8})?([A-Za-z]\w*)[(:]/gm)].map(([, member]) => member as string)
  return new Set(own)
}

it('has no method that Google has not', () => {
  const invented = Object.values(SERVICES).flatMap(({ path, methods }) => {
    const [root = '', ...rest] = path.split('.')
    const text = declarations(FILES[root] ?? 'base')
    const members = membersOf(text, rest.at(-1) ?? root)
    return Object.keys(methods)
      .filter((method) => !members.has(method))
      .map((method) => `${path}.${method}`)
  })
  expect(invented).toEqual([])
})

it('has no constant that Google has not, and all of each list', () => {
  const files = [...Object.values(FILES), 'base'].map(declarations).join('\n')
  for (const [name, values] of Object.entries(ENUMS)) {
    const body = new RegExp(`enum ${name} \\{([^}]*)\\}`, 'i').exec(files)?.[1] ?? ''
    const declared = [...body.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/\b[A-Z][A-Z0-9_]+\b/g)].map(
      ([value]) => value,
    )
    expect([name, [...values].sort()]).toEqual([name, declared.sort()])
  }
})
