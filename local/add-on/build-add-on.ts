import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, type BuildResult, build } from 'esbuild'
import { rulesetFingerprint } from '../ruleset/fingerprint.ts'
import type { ProvinceAlias } from '../worker/province-alias.ts'

const SOURCE = fileURLToPath(new URL('../../appsscript/', import.meta.url))
const NAMESPACE = 'TongHop'
/** Stands for the operator's own script until one is named; clasp needs some id even to list files. */
const NO_SCRIPT = 'chua-dat-ma-script'

export interface AddOnOptions {
  /** Address of the province's Worker: https, without a trailing `/`. */
  readonly backendUrl: string
  /** Folder for what clasp pushes; made when it is not there. */
  readonly outDir: string
  /** Id of the Apps Script project that clasp pushes to. */
  readonly scriptId?: string
  /** By default Nghệ An. */
  readonly alias?: ProvinceAlias
}

/** Builds the add-on: `Code.js`, `sidebar.html`, `appsscript.json`, and `.clasp.json` beside them. */
export const buildAddOn = async ({
  backendUrl,
  outDir,
  scriptId = NO_SCRIPT,
  alias = {},
}: AddOnOptions): Promise<void> => {
  const [code, page, manifest] = await Promise.all([
    bundleCode(backendUrl, alias),
    bundlePage(),
    readFile(join(SOURCE, 'appsscript.json'), 'utf8'),
  ])
  await mkdir(outDir, { recursive: true })
  const files = {
    'Code.js': code,
    'sidebar.html': page,
    'appsscript.json': json({ ...JSON.parse(manifest), urlFetchWhitelist: [`${backendUrl}/`] }),
    '.clasp.json': json({ scriptId, rootDir: '.' }),
  }
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(outDir, name), text)))
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const COMMON: BuildOptions = {
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2019',
  charset: 'utf8',
  logLevel: 'silent',
  legalComments: 'none',
}

/**
 * One script with a top-level function for each export of `main.ts`: Google finds entry points by reading
 * the text, so properties set at run time would not do.
 */
const bundleCode = async (backendUrl: string, alias: ProvinceAlias): Promise<string> => {
  const options: BuildOptions = {
    ...COMMON,
    entryPoints: [join(SOURCE, 'main.ts')],
    alias: { ...alias },
    define: { BACKEND_URL: JSON.stringify(backendUrl), RULESET: JSON.stringify(rulesetFingerprint(alias)) },
  }
  const [script, module] = await Promise.all([
    build({ ...options, globalName: NAMESPACE }),
    build({ ...options, format: 'esm', metafile: true }),
  ])
  const entries = Object.values(module.metafile?.outputs ?? {}).flatMap((output) => output.exports)
  const functions = entries.map(
    (name) => `function ${name}() {\n  return ${NAMESPACE}.${name}.apply(this, arguments)\n}\n`,
  )
  return [textOf(script), ...functions].join('\n')
}

/** One HTML file with its style and script inside; HtmlService cuts `//` out of template literals. */
const bundlePage = async (): Promise<string> => {
  const sidebar = join(SOURCE, 'sidebar')
  const options = { ...COMMON, minify: true, supported: { 'template-literal': false } }
  const [script, style, page] = await Promise.all([
    build({ ...options, entryPoints: [join(sidebar, 'page.ts')] }),
    build({ ...options, entryPoints: [join(sidebar, 'style.css')] }),
    readFile(join(sidebar, 'page.html'), 'utf8'),
  ])
  return page
    .replace('<!-- style -->', () => `<style>${textOf(style)}</style>`)
    .replace('<!-- script -->', () => `<script>${textOf(script)}</script>`)
}

const textOf = ({ outputFiles }: BuildResult): string => outputFiles?.[0]?.text.trim() ?? ''
