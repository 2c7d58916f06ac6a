import { extname, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** A file of the page, ready to be served. */
export interface PageFile {
  readonly type: string
  readonly bytes: Uint8Array
}

const PAGE = fileURLToPath(new URL('./page/', import.meta.url))

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** Bundles the page: its files by path, such as `/page.js`. */
export const bundlePage = async (): Promise<ReadonlyMap<string, PageFile>> => {
  const { outputFiles } = await build({
    entryPoints: ['page.ts', 'google-script.ts', 'page.css', 'fonts.css', 'index.html', 'icon.svg'].map(
      (name) => PAGE + name,
    ),
    bundle: true,
    write: false,
    outdir: PAGE,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    assetNames: 'fonts/[name]-[hash]',
    publicPath: '/',
    loader: { '.html': 'copy', '.svg': 'copy', '.woff': 'file', '.woff2': 'file' },
  })
  return new Map(
    outputFiles.map(({ path, contents }) => [
      `/${path.slice(PAGE.length).replaceAll(sep, '/')}`,
      { type: TYPES[extname(path)] ?? 'application/octet-stream', bytes: contents },
    ]),
  )
}
