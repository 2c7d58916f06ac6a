import type { NumberFormat } from './number-format.ts'
import { builtInPattern, toNumberFormat } from './number-format.ts'
import { scanXml } from './xml-scanner.ts'
import { attributeOf } from './xml-text.ts'

/** The number format of each cell style, by the style's index (`s` of a cell). */
export const readNumberFormats = async (pieces: AsyncIterable<string>): Promise<readonly NumberFormat[]> => {
  const patterns = new Map<string, string>()
  const styleFormats: string[] = []
  let isInCellStyles = false
  await scanXml(pieces, {
    open(name, attributes) {
      if (name === 'cellXfs') isInCellStyles = true
      else if (name === 'xf' && isInCellStyles) styleFormats.push(attributeOf(attributes, 'numFmtId') || '0')
      else if (name === 'numFmt') {
        patterns.set(attributeOf(attributes, 'numFmtId'), attributeOf(attributes, 'formatCode'))
      }
    },
    text() {},
    close(name) {
      if (name === 'cellXfs') isInCellStyles = false
    },
  })
  const formats = new Map<string, NumberFormat>()
  return styleFormats.map((id) => {
    const known = formats.get(id) ?? toNumberFormat(patterns.get(id) ?? builtInPattern(Number(id)))
    formats.set(id, known)
    return known
  })
}
