import type { Place } from './grid/place.ts'
import { part } from './part.ts'

const GAP = 6

/** Shows a note beside a cell, on the side that has room. */
export const showNote = (text: string | null, beside: Element | null): void => {
  const bubble = part('note')
  bubble.hidden = text === null || beside === null
  if (text === null || !beside) return
  bubble.textContent = text
  const cell = beside.getBoundingClientRect()
  const room = (bubble.parentElement ?? document.body).getBoundingClientRect()
  const { width, height } = bubble.getBoundingClientRect()
  const right = cell.right + GAP
  const left = right + width <= room.right ? right : cell.left - GAP - width
  const top = Math.min(cell.top, room.bottom - height - GAP)
  bubble.style.left = `${Math.max(GAP, left - room.left)}px`
  bubble.style.top = `${Math.max(GAP, top - room.top)}px`
}

/** Shows notes of cells under the pointer; `leave` says what to show when there is none. */
export const followPointer = (
  grid: HTMLElement,
  noteOf: (place: Place) => string | null,
  leave: () => void,
): void => {
  grid.addEventListener('mouseover', ({ target }) => {
    const cell = (target as Element).closest('.cell.noted')
    const [, row, column] = /^cell-(\d+)-(\d+)$/.exec(cell?.id ?? '') ?? []
    if (!cell || !row || !column) return leave()
    showNote(noteOf({ row: Number(row), column: Number(column) }), cell)
  })
  grid.addEventListener('mouseleave', leave)
}
