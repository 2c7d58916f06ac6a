import type { Part } from './archive.ts'
import { builtinFormat } from './builtin-formats.ts'
import { readXml } from './read-xml.ts'

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
