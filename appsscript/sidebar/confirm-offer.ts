import { parseReason, REASON_LENGTH, reasonTravels } from '../../shared/wire/confirmations.ts'
import { button, element } from './element.ts'

/** What can be confirmed: how the button and the question are worded, and the sheet it is about. */
interface Offer {
  readonly label: string
  /** For screen readers, where the label alone does not tell which warning is meant. */
  readonly about: string
  readonly sheet: string
  readonly save: (reason: string) => void
}

const STAYS = 'Lý do ở lại trong sổ, không gửi đi.'
const TRAVELS = 'Lý do được gửi kèm về tỉnh.'
const TOO_SHORT = `Hãy ghi lý do dài từ ${REASON_LENGTH.least} đến ${REASON_LENGTH.most} ký tự.`

let forms = 0

const reasonForm = ({ label, sheet, save }: Offer, close: () => void): HTMLElement => {
  forms += 1
  const id = `reason-${forms}`
  const text = element('textarea', { id, rows: '3', maxlength: String(REASON_LENGTH.most) })
  const fault = element('p', { class: 'fault', role: 'alert', hidden: '' }, TOO_SHORT)
  const confirmIt = () => {
    const reason = parseReason(text.value)
    fault.hidden = reason !== null
    if (reason !== null) return save(reason)
    text.focus()
  }
  return element(
    'div',
    { class: 'confirm' },
    element('label', { for: id }, 'Vì sao số liệu này vẫn đúng?'),
    text,
    element('p', { class: 'hint' }, reasonTravels(sheet) ? TRAVELS : STAYS),
    fault,
    element(
      'div',
      { class: 'actions' },
      button('primary', label, confirmIt),
      button('secondary', 'Thôi', close),
    ),
  )
}

/** A button that asks for the reason in its own place, and hands it over. */
export const confirmOffer = (offer: Offer): HTMLElement => {
  const box = element('div', { class: 'confirm-offer' })
  const open = button('link', offer.label, () => {
    const form = reasonForm(offer, close)
    box.replaceChildren(form)
    form.querySelector('textarea')?.focus()
  })
  open.setAttribute('aria-label', `${offer.label}: ${offer.about}`)
  const close = () => {
    box.replaceChildren(open)
    open.focus()
  }
  box.append(open)
  return box
}
