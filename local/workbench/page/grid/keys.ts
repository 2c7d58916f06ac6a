import type { Place } from './place.ts'

/** What the keys of a grid act upon. */
interface KeyTarget {
  readonly place: () => Place
  /** The last row and column. */
  readonly limits: () => Place
  /** How many rows a page has. */
  readonly page: () => number
  readonly choose: (place: Place) => void
  readonly onEdit: (place: Place, typed: string | null) => void
  readonly onClear: (place: Place) => void
}

type Step = readonly [rows: number, columns: number]

const stepOf = ({ key, shiftKey }: KeyboardEvent, page: number): Step | null => {
  const steps: Readonly<Record<string, Step>> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
    PageUp: [-page, 0],
    PageDown: [page, 0],
    Tab: [0, shiftKey ? -1 : 1],
  }
  return steps[key] ?? null
}

/** Where Home and End lead: along the row, with Ctrl to the corners. */
const endOf = ({ key, ctrlKey, metaKey }: KeyboardEvent, place: Place, limits: Place): Place | null => {
  if (key !== 'Home' && key !== 'End') return null
  const end = key === 'Home' ? { row: 1, column: 1 } : limits
  return ctrlKey || metaKey ? end : { row: place.row, column: end.column }
}

const clamp = (value: number, last: number): number => Math.min(Math.max(value, 1), last)

const move = (event: KeyboardEvent, target: KeyTarget): Place | null => {
  const [place, limits] = [target.place(), target.limits()]
  const end = endOf(event, place, limits)
  if (end) return end
  const step = stepOf(event, target.page())
  if (!step) return null
  return {
    row: clamp(place.row + step[0], limits.row),
    column: clamp(place.column + step[1], limits.column),
  }
}

/** At the first and last column Tab leaves the grid, so that no keyboard is caught in it. */
const leaves = ({ key, shiftKey }: KeyboardEvent, { place, limits }: KeyTarget): boolean =>
  key === 'Tab' && place().column === (shiftKey ? 1 : limits().column)

const change = (event: KeyboardEvent, { place, onEdit, onClear }: KeyTarget): boolean => {
  const { key, ctrlKey, metaKey, altKey } = event
  if (key === 'Enter' || key === 'F2') onEdit(place(), null)
  else if (key === 'Delete' || key === 'Backspace') onClear(place())
  else if (key.length === 1 && !ctrlKey && !metaKey && !altKey) onEdit(place(), key)
  else return false
  return true
}

/** Moves with the arrows, edits with Enter, F2 or by typing, empties with Delete. */
export const followKeys = (root: HTMLElement, target: KeyTarget): void => {
  root.addEventListener('keydown', (event) => {
    if (event.target !== root || event.isComposing || leaves(event, target)) return
    const next = move(event, target)
    if (next) target.choose(next)
    if (next || change(event, target)) event.preventDefault()
  })
}
