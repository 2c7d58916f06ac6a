import { dirname } from 'node:path'
import { unstable_readConfig } from 'wrangler'
import { absoluteAlias, type ProvinceAlias } from '../worker/province-alias.ts'

/** The province that a wrangler configuration (a path) is for. */
export const readProvince = (file: string): ProvinceAlias =>
  absoluteAlias(dirname(file), unstable_readConfig({ config: file }, { hideWarnings: true }).alias)
