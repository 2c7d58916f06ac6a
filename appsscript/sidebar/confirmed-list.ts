import type { Confirmed, ListedConfirmed } from '../bridge/check.ts'
import { button, element } from './element.ts'
import { placeName } from './go-to-cell.ts'
import { placeItem } from './place-item.ts'
import { count } from './wording.ts'

const confirmedItem = (issue: ListedConfirmed, withdraw: (issue: ListedConfirmed) => void): HTMLElement => {
  const item = placeItem(issue, issue.message)
  const back = button('link', 'Bỏ xác nhận', () => withdraw(issue))
  back.setAttribute('aria-label', `Bỏ xác nhận: ${placeName(issue)}`)
  item.append(element('p', { class: 'reason' }, `Lý do: ${issue.reason}`), back)
  return item
}

/** The warnings that were confirmed, closed at first; each can be listed as open again. */
export const confirmedList = (
  { count: found, listed }: Confirmed,
  withdraw: (issue: ListedConfirmed) => void,
): readonly HTMLElement[] => {
  if (found === 0) return []
  const more = found - listed.length
  return [
    element(
      'details',
      { class: 'confirmed' },
      element('summary', {}, element('h3', {}, `${count(found)} cảnh báo đã xác nhận`)),
      element('ul', {}, ...listed.map((issue) => confirmedItem(issue, withdraw))),
      more > 0 ? element('p', { class: 'more' }, `và ${count(more)} cảnh báo nữa.`) : null,
    ),
  ]
}
