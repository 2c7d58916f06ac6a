import { button, element } from './element.ts'
import { goToCell, type Place, placeName } from './go-to-cell.ts'

/** A list item with a place and a sentence about it; pressing it goes there. */
export const placeItem = (place: Place, sentence: string): HTMLElement =>
  element(
    'li',
    {},
    button(
      'issue',
      [
        element('span', { class: 'place' }, placeName(place)),
        element('span', { class: 'message' }, sentence),
      ],
      () => goToCell(place),
    ),
  )
