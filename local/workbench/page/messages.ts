import { button, element } from '../../../appsscript/sidebar/element.ts'
import type { ShownMessage } from '../../standin/shown.ts'
import { part } from './part.ts'

const TOAST_MS = 6000
let timer = 0

/** A line at the foot of the page that goes by itself. */
export const showToast = (text: string): void => {
  const toast = part('toast')
  toast.textContent = text
  toast.hidden = false
  clearTimeout(timer)
  timer = setTimeout(() => {
    toast.hidden = true
  }, TOAST_MS)
}

const showAlert = ({ title, text }: ShownMessage): Promise<void> =>
  new Promise((resolve) => {
    const close = button('primary', 'Đóng', () => dialog.close())
    const dialog = element(
      'dialog',
      { class: 'alert', 'aria-label': title || text },
      title ? element('h2', {}, title) : null,
      element('p', {}, text),
      close,
    )
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve()
    })
    document.body.append(dialog)
    dialog.showModal()
  })

/** Shows what the add-on said, one message after another. */
export const showMessages = async (messages: readonly ShownMessage[]): Promise<void> => {
  for (const message of messages) await showAlert(message)
}
