import { parseCell, toA1 } from '../../../appsscript/workbook/a1.ts'
import type { Place } from './grid/place.ts'
import type { Cell } from './grid/sheet-data.ts'
import { part } from './part.ts'

/** The line above the sheet: where the selection is and all that its cell holds. */
export const showCellBar = (place: Place, cell: Cell | null): void => {
  const input = part('place') as HTMLInputElement
  if (document.activeElement !== input) input.value = toA1(place)
  part('content').textContent = cell?.formula ?? cell?.text ?? ''
}

/** Lets the person type a cell's name to go there. */
export const followCellName = (limits: () => Place, go: (place: Place) => void): void => {
  const input = part('place') as HTMLInputElement
  input.addEventListener('focus', () => input.select())
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return
    const place = parseCell(input.value.trim().toUpperCase())
    const last = limits()
    if (place && place.row <= last.row && place.column <= last.column) go(place)
    else input.select()
  })
}
