import { district } from '../../../helpers/district.ts'
import { sheetsXml } from '../../../helpers/sheet-data.ts'
import { packXlsx, xlsxFiles } from '../../../helpers/xlsx-file.ts'

/** A file that cannot be used, and what its one sentence says. */
export type Refused = readonly [makes: () => Buffer, says: RegExp]

export const SHEETS = sheetsXml(district())

/** The files inside the sample district. */
export const FILES = xlsxFiles({ sheets: SHEETS, strings: '<si><t>x</t></si>', formats: ['General'] })

/** The sample district with one file inside changed. */
export const changed = (name: string, change: (text: string) => string | Buffer): Buffer =>
  packXlsx({ ...FILES, [name]: change(FILES[name] ?? '') })

/** The sample district with one file inside missing. */
export const without = (name: string): Buffer =>
  packXlsx(Object.fromEntries(Object.entries(FILES).filter(([file]) => file !== name)))

export const megabytes = (count: number): Buffer => Buffer.alloc(count * 1024 * 1024, ' ')
