import { build } from 'esbuild'
import { buildValues, nameOfBuild } from './build-values.ts'
import type { ProvinceAlias } from './province-alias.ts'

/** One ES module of a Worker's entry, as workerd runs it, and the project's files that went into it. */
export interface WorkerBundle {
  readonly code: string
  /** Names the build; the code itself says it, too. */
  readonly name: string
  readonly inputs: readonly string[]
}

/** Bundles the entry (a path) the way wrangler does, for Nghệ An unless said. */
export const bundleWorker = async (entry: string, alias: ProvinceAlias = {}): Promise<WorkerBundle> => {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['cloudflare:*', 'node:*'],
    alias: { ...alias },
    define: buildValues(alias),
    logLevel: 'error',
  })
  const text = outputFiles[0]?.text ?? ''
  const name = nameOfBuild(text)
  const code = `const BUILD = ${JSON.stringify(name)}\n${text}`
  return { code, name, inputs: Object.keys(metafile.inputs) }
}
