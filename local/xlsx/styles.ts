import type { Part } from './archive.ts'
import { builtinFormat } from './builtin-formats.ts'
import { readXml } from './read-xml.ts'

/** The number format of each cell style, by index; none when the workbook has no styles. */
export const readStyles = async (part: Part | null): Promise<readonly string[]> => {
  const formats = new Map<number, string>()
  const styles: number[] = []
  if (part === null) return []
  let isCellStyles = false
  await readXml(part, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'cellXfs') isCellStyles = true
      else if (name === 'numFmt') formats.set(Number(numFmtId), formatCode)
      else if (name === 'xf' && isCellStyles) styles.push(Number(numFmtId))
    },
    text() {},
    close(name) {
      if (name === 'cellXfs') isCellStyles = false
    },
  })
  return styles.map((id) => formats.get(id) ?? builtinFormat(id))
}
