import type { XmlListener } from './own-elements.ts'
import { checkPlace, type Place, placeOf } from './places.ts'
import { createTextCollector } from './text-collector.ts'

/** A cell as it stands in the file. */
export interface RawCell {
  /** `s`, `str`, `inlineStr`, `b`, `e`, `d`, or `n` for a number. */
  readonly type: string
  /** Index of its style; 0 is the plain one. */
  readonly style: number
  /** What its value element says; null when it has none. */
  readonly value: string | null
  readonly hasFormula: boolean
}

/** Follows where the next row and cell stand; either may leave out its reference. */
const createPosition = () => {
  let row = -1
  let column = -1
  return {
    openRow: (reference: string | undefined) => {
      row = reference === undefined ? row + 1 : Number(reference) - 1
      column = -1
    },
    openCell: (reference: string | undefined): Place => {
      column++
      if (reference === undefined) {
        checkPlace(row, column, `ở dòng ${row + 1}`)
        return { row, column }
      }
      const place = placeOf(reference)
      column = place.column
      return place
    },
  }
}

/** Hears the cells of a worksheet and tells of each one, 0-based. */
export const createCellListener = (
  tell: (row: number, column: number, cell: RawCell) => void,
): XmlListener => {
  const position = createPosition()
  const inline = createTextCollector()
  let place: Place | null = null
  let attributes: Readonly<Record<string, string>> = {}
  let value: string | null = null
  let isValue = false
  let hasFormula = false

  const openCell = (found: Readonly<Record<string, string>>) => {
    place = position.openCell(found.r)
    attributes = found
    value = null
    hasFormula = false
    inline.clear()
  }
  const closeCell = ({ row, column }: Place) => {
    const { t: type = 'n', s: style = '0' } = attributes
    tell(row, column, {
      type,
      style: Number(style),
      value: type === 'inlineStr' ? inline.value() || value : value,
      hasFormula,
    })
    place = null
  }
  return {
    open(name, found) {
      if (name === 'row') position.openRow(found.r)
      else if (name === 'c') openCell(found)
      else if (place === null) return
      else if (name === 'v') {
        value = ''
        isValue = true
      } else if (name === 'f') hasFormula = true
      else inline.open(name)
    },
    text(text) {
      if (isValue) value += text
      else if (place) inline.text(text)
    },
    close(name) {
      if (name === 'v') isValue = false
      else if (name === 'c' && place) closeCell(place)
      else if (place) inline.close(name)
    },
  }
}
