import vm from 'node:vm'
import { parse } from 'acorn'
import type { Bundle } from '../standin.ts'
import { type Manifest, readManifest } from './manifest.ts'

/** The add-on, ready to be evaluated in a realm. */
export interface Program {
  readonly script: vm.Script
  /** Functions that the code declares at its top level: the only ones Google can start. */
  readonly entries: ReadonlySet<string>
  readonly html: Readonly<Record<string, string>>
  readonly manifest: Manifest
}

/** Newest syntax that Google's parser takes: no class fields, no private names, no modules. */
const SYNTAX = 2021

/** Throws a SyntaxError for code that Google would not take. */
export const compileProgram = (bundle: Bundle): Program => {
  const tree = parse(bundle.code, { ecmaVersion: SYNTAX, sourceType: 'script' })
  const entries = tree.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []))
  return {
    script: new vm.Script(bundle.code, { filename: 'Code.js' }),
    entries: new Set(entries),
    html: bundle.html,
    manifest: readManifest(bundle.manifest),
  }
}
