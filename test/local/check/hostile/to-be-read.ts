import { district } from '../../../helpers/district.ts'
import { sheetsXml } from '../../../helpers/sheet-data.ts'
import { type XlsxParts, xlsxFile } from '../../../helpers/xlsx-file.ts'

/** A file that looks bad and is to be read right: the rows of its tables and the first issues. */
export type Read = readonly [
  makes: () => Buffer,
  expected: { readonly rows?: readonly number[]; readonly issues?: readonly string[] },
]

export const MEMBERS = 'Đảng viên'
export const FORMATS = ['General', 'dd/mm/yyyy']

/** The sample district, clean, with more in its sheets and parts. */
export const districtFile = (
  more: Parameters<typeof sheetsXml>[1] = {},
  parts: Partial<XlsxParts> = {},
  changes: Parameters<typeof district>[0] = {},
): Buffer => xlsxFile({ sheets: sheetsXml(district(changes), more), ...parts })
