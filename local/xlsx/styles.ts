import { getFormatFromId } from 'numfmt'
import type { Part } from './archive.ts'
import { readXml } from './read-xml.ts'

const DATE = 'm/d/yyyy'
const TIME = 'h:mm:ss'

/** Formats of Thai workbooks (ISO/IEC 29500-1, 18.8.30) by id; the library's are one off. */
const THAI: readonly (readonly [id: number, pattern: string])[] = [
  [67, '0%'],
  [68, '0.00%'],
  [69, '# ?/?'],
  [70, '# ??/??'],
  [71, 'd/m/yyyy'],
  [72, 'd-mmm-yy'],
  [73, 'd-mmm'],
  [74, 'mmm-yy'],
  [75, 'h:mm'],
  [76, TIME],
  [77, 'd/m/yyyy h:mm'],
  [78, 'mm:ss'],
  [79, '[h]:mm:ss'],
  [80, 'mm:ss.0'],
  [81, 'd/m/bb'],
]

/** Formats of Chinese, Japanese and Korean workbooks mean other dates in each; only 32 and 33 are times in all. */
const EAST_ASIAN_DATES = [27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]

const OF_OTHER_LOCALES = new Map<number, string>([
  ...EAST_ASIAN_DATES.map((id) => [id, DATE] as const),
  [32, TIME],
  [33, TIME],
  ...THAI,
])

/** The pattern of a number format that stands in no workbook, since every program knows it by its id. */
const builtinFormat = (id: number): string => OF_OTHER_LOCALES.get(id) ?? getFormatFromId(id) ?? ''

/** The number format of each cell style, by index; none when the workbook has no styles. */
export const readStyles = async (part: Part | null): Promise<readonly string[]> => {
  const formats = new Map<number, string>()
  const styles: number[] = []
  if (part === null) return []
  await readXml(part, {
    open(name, { numFmtId = '0', formatCode = '' }, parent) {
      if (parent === 'numFmts' && name === 'numFmt') formats.set(Number(numFmtId), formatCode)
      else if (parent === 'cellXfs' && name === 'xf') styles.push(Number(numFmtId))
    },
    text() {},
    close() {},
  })
  return styles.map((id) => formats.get(id) ?? builtinFormat(id))
}
