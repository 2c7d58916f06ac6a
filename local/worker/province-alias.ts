import { resolve } from 'node:path'

/** What `#province` of package.json is to be instead: the province that a configuration names. */
export type ProvinceAlias = Readonly<Record<string, string>>

/** The module table `[alias]` of a wrangler configuration in this folder, with absolute paths. */
export const absoluteAlias = (
  folder: string,
  alias: Readonly<Record<string, string>> | undefined,
): ProvinceAlias =>
  Object.fromEntries(Object.entries(alias ?? {}).map(([name, path]) => [name, resolve(folder, path)]))
