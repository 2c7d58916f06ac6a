import { scanXml } from './xml-scanner.ts'
import { decodeEscapes } from './xml-text.ts'

/** The workbook's table of texts; of rich text just the text, without phonetic readings. */
export const readSharedStrings = async (pieces: AsyncIterable<string>): Promise<readonly string[]> => {
  const strings: string[] = []
  let text = ''
  let isInText = false
  let isInPhonetic = false
  await scanXml(pieces, {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 'rPh') isInPhonetic = true
      else if (name === 't') isInText = !isInPhonetic
    },
    text(piece) {
      if (isInText) text += piece
    },
    close(name) {
      if (name === 't') isInText = false
      else if (name === 'rPh') isInPhonetic = false
      else if (name === 'si') strings.push(decodeEscapes(text))
    },
  })
  return strings
}
