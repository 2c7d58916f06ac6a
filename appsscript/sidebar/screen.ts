import { element } from './element.ts'

const part = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page lacks #${id}`)
  return found
}

/** Puts the account line at the top of the page. */
export const showAccount = (email: string): void => {
  part('account').replaceChildren(
    'Đăng nhập: ',
    element('strong', {}, email || 'Google không cho biết tài khoản'),
  )
}

/** Puts the buttons at the top of the page. */
export const showActions = (...actions: readonly HTMLElement[]): void => {
  part('actions').replaceChildren(...actions)
}

/** Replaces what the page shows. */
export const showContent = (...children: readonly Node[]): void => {
  part('content').replaceChildren(...children)
}

/** What the page shows, to be shown again. */
export const contentNow = (): readonly Node[] => Array.from(part('content').childNodes)

/** A fault as a sentence. */
export const faultLine = (message: string): HTMLElement =>
  element('p', { class: 'fault', role: 'alert' }, message)

/** One line about what is happening or has happened; read out by screen readers. */
export const showStatus = (text: string): void => {
  part('status').textContent = text
}

/** What may not be pressed while the page waits. */
let locked: readonly Element[] = []

/** Also what has left the page meanwhile can be pressed again, since it may be shown once more. */
const setBusy = (isBusy: boolean): void => {
  document.body.classList.toggle('busy', isBusy)
  part('content').setAttribute('aria-busy', String(isBusy))
  for (const pressed of locked) pressed.removeAttribute('disabled')
  locked = isBusy
    ? Array.from(document.querySelectorAll('button:enabled, select:enabled, input:enabled, textarea:enabled'))
    : []
  for (const pressed of locked) pressed.setAttribute('disabled', '')
}

/**
 * Runs a step that waits for the script: says so, keeps other buttons from being pressed, then shows
 * what came of it and moves the focus there. A fault is shown as a sentence.
 */
export const wait = async (saying: string, work: () => Promise<readonly Node[]>): Promise<void> => {
  showStatus(saying)
  setBusy(true)
  try {
    showContent(...(await work()))
    showStatus('')
  } catch (fault) {
    showStatus('')
    showContent(faultLine((fault as Error).message))
  }
  setBusy(false)
  part('content').focus({ preventScroll: true })
  scrollTo(0, 0)
}
