import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'acorn'
import { buildSync } from 'esbuild'
import type { ProvinceAlias } from '../worker/province-alias.ts'
import { eraseWording } from './erase-wording.ts'
import { isIdentifier, keyOf, type Node, nodeIn, nodesIn, nodesOf } from './syntax.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const LENGTH = 12
/** Where a node stands in the text, and how it is spelled there. */
const LAYOUT = new Set(['start', 'end', 'raw'])

/** All that decides, as one module without types and comments. */
const decidingCode = (root: string, alias: ProvinceAlias): string => {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: [join(root, 'local/ruleset/deciding.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    alias: { ...alias },
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

/** `{ a }` as `{ a: a }`, so that a name and the key it is stored under are two nodes. */
const spellOut = (program: Node): void => {
  for (const node of nodesOf(program)) {
    if (node.type !== 'Property' || !node.shorthand) continue
    node.shorthand = false
    node.key = { ...nodeIn(node, 'key') }
  }
}

const topNames = (program: Node): readonly string[] =>
  nodesIn(program, 'body').flatMap((statement) =>
    statement.type === 'VariableDeclaration'
      ? nodesIn(statement, 'declarations').map(({ id }) => (isIdentifier(id) ? id.name : ''))
      : [isIdentifier(statement.id) ? statement.id.name : ''],
  )

/** The bundler numbers equal names of modules, so names are told by their order instead. */
const renameTop = (program: Node): void => {
  const order = new Map(topNames(program).map((name, i) => [name, `$${i}`]))
  const keys = new Set<unknown>()
  for (const node of nodesOf(program)) {
    if (keyOf(node) !== null) keys.add(node.key)
    if (node.type === 'MemberExpression' && !node.computed) keys.add(node.property)
    if (node.type === 'ExportSpecifier') keys.add(node.exported)
    if (isIdentifier(node) && !keys.has(node))
      Object.assign(node, { name: order.get(node.name) ?? node.name })
  }
}

/**
 * All that decides what is found and counted, as one text: the syntax trees of reading, rules and indicators with
 * lists, thresholds, goals, register and communes, less types, comments, layout and wording.
 */
export const decidingText = (root: string = ROOT, alias: ProvinceAlias = {}): string => {
  const program = parse(decidingCode(root, alias), {
    ecmaVersion: 'latest',
    sourceType: 'module',
  }) as unknown as Node
  spellOut(program)
  eraseWording(program)
  renameTop(program)
  return JSON.stringify(program, (field, value) => (LAYOUT.has(field) ? undefined : value))
}

const known = new Map<string, string>()

/** Fingerprint of the rules of a province (by default Nghệ An): SHA-256 of what decides, first 12 hex digits. */
export const rulesetFingerprint = (alias: ProvinceAlias = {}): string => {
  const name = JSON.stringify(alias)
  const fingerprint =
    known.get(name) ?? createHash('sha256').update(decidingText(ROOT, alias)).digest('hex').slice(0, LENGTH)
  known.set(name, fingerprint)
  return fingerprint
}
