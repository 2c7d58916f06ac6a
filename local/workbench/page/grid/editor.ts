import { element } from '../../../../appsscript/sidebar/element.ts'
import type { Place } from './place.ts'

/** How an edit ended; `typed` is null when it was given up (Esc) or nothing changed. */
export interface Edited {
  readonly typed: string | null
  /** Where the selection goes. */
  readonly next: 'stay' | 'down' | 'right' | 'left'
}

const NEXT: Readonly<Record<string, Edited['next']>> = { Enter: 'down', Tab: 'right' }

/** Lets the person type in place of a cell, over `cursor`; `shown.typed` replaces its text from the start. */
export const editCell = (
  area: HTMLElement,
  cursor: HTMLElement,
  place: Place,
  shown: { readonly text: string; readonly typed: string | null },
): Promise<Edited> =>
  new Promise((resolve) => {
    const input = element('input', {
      class: 'editor',
      'aria-label': `Sửa ô dòng ${place.row}, cột ${place.column}`,
      spellcheck: 'false',
      autocomplete: 'off',
    })
    const [outer, inner] = [area.getBoundingClientRect(), cursor.getBoundingClientRect()]
    Object.assign(input.style, {
      left: `${inner.left - outer.left}px`,
      top: `${inner.top - outer.top}px`,
      minWidth: `${inner.width}px`,
      height: `${inner.height}px`,
    })
    input.value = shown.typed ?? shown.text
    let isOver = false
    const end = (next: Edited['next'], isKept = true): void => {
      if (isOver) return
      isOver = true
      input.remove()
      resolve({ typed: isKept && input.value !== shown.text ? input.value : null, next })
    }
    input.addEventListener('keydown', (event) => {
      if (event.isComposing) return
      if (event.key === 'Escape') end('stay', false)
      const next = NEXT[event.key]
      if (next) {
        event.preventDefault()
        end(event.key === 'Tab' && event.shiftKey ? 'left' : next)
      }
    })
    input.addEventListener('blur', () => end('stay'))
    area.append(input)
    input.focus()
  })
