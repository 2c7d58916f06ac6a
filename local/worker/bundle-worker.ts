import { build } from 'esbuild'
import type { ProvinceAlias } from './province-alias.ts'

/** One ES module of a Worker's entry, as workerd runs it, and the project's files that went into it. */
export interface WorkerBundle {
  readonly code: string
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
    logLevel: 'error',
  })
  return { code: outputFiles[0]?.text ?? '', inputs: Object.keys(metafile.inputs) }
}
