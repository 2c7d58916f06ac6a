const ESCAPE = /_x([0-9A-Fa-f]{4})_/g

/** The text behind `_x000D_` and the like, with which Excel writes what XML cannot hold. */
export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text

/** Gathers a text from the elements that hold it: runs joined, phonetic readings left out. */
export const createTextCollector = () => {
  let text = ''
  let isInside = false
  let isPhonetic = false
  return {
    clear: () => {
      text = ''
    },
    open: (name: string) => {
      if (name === 'rPh') isPhonetic = true
      else if (name === 't') isInside = !isPhonetic
    },
    text: (piece: string) => {
      if (isInside) text += piece
    },
    close: (name: string) => {
      if (name === 'rPh') isPhonetic = false
      else if (name === 't') isInside = false
    },
    value: () => decodeEscapes(text),
  }
}
