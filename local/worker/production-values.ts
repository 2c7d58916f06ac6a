import { dirname } from 'node:path'
import { unstable_readConfig } from 'wrangler'
import { buildValues } from './build-values.ts'
import { bundleWorker } from './bundle-worker.ts'
import { absoluteAlias } from './province-alias.ts'

/** What the production build of a wrangler configuration (a path) is to be given by `--define`. */
export const productionValues = async (file: string): Promise<Record<string, string>> => {
  const { main, alias } = unstable_readConfig({ config: file }, { hideWarnings: true })
  if (!main) throw new Error(`${file} lacks main`)
  const province = absoluteAlias(dirname(file), alias)
  const { name } = await bundleWorker(main, province)
  return { ...buildValues(province), BUILD: JSON.stringify(name) }
}
