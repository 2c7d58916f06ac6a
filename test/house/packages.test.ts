import { globSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

interface Lock {
  readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly link?: boolean }>>
}

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'))

const locks = globSync('**/package-lock.json', { exclude: ['**/node_modules', '.build'] })

describe('packages', () => {
  it.each(locks)('have their integrity in %s, for all platforms', (file) => {
    const { packages }: Lock = readJson(file)
    const lacking = Object.entries(packages).filter(
      ([place, { integrity, link }]) => place && !link && !integrity,
    )
    expect(lacking.map(([place]) => place)).toEqual([])
  })

  it('are found in every lock', () => {
    expect(locks.sort()).toEqual([
      'bench/package-lock.json',
      'package-lock.json',
      'test/mutation/package-lock.json',
    ])
  })
})

/** The commands that `npm ci --omit=dev` is enough for, and what they build while they run. */
const RUN = [
  'local/{check,rollup,sample,start,add-on,deploy,restorable}.ts',
  'local/standin/thread/*.ts',
  'local/workbench/page/{page.ts,google-script.ts,fonts.css}',
  'appsscript/main.ts',
  'appsscript/sidebar/page.ts',
  'worker/{index,development}.ts',
]

const packageOf = (specifier: string): string =>
  specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')

describe('dependencies', () => {
  it('are what the commands and the bundles import', async () => {
    const { metafile } = await build({
      entryPoints: RUN.flatMap((pattern) => globSync(pattern)),
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      outdir: '.build',
      loader: { '.css': 'css', '.html': 'text', '.sql': 'text', '.svg': 'text', '.txt': 'text' },
    })
    const imported = Object.values(metafile.inputs)
      .flatMap(({ imports }) => imports)
      .filter(({ external, path }) => external && !isBuiltin(path))
      .map(({ path }) => packageOf(path))
    const { dependencies, devDependencies } = readJson('package.json')
    expect([...new Set(imported)].filter((name) => !(name in dependencies)).sort()).toEqual([])
    expect(Object.keys(devDependencies).filter((name) => name in dependencies)).toEqual([])
    // `node` runs them, so no file imports it.
    expect(Object.keys(dependencies).filter((name) => !imported.includes(name))).toEqual(['node'])
  })
})
