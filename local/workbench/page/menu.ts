import { button, element } from '../../../appsscript/sidebar/element.ts'
import type { Menu, MenuEntry } from '../../standin/shown.ts'

/** Google shows an add-on's menu under its project's name. */
const PROJECT = 'Tổng hợp NQ 09'

const itemElement = ({ caption, functionName }: MenuEntry, choose: (functionName: string) => void) => {
  if (functionName === null) return element('hr', {})
  const made = button('menu-item', caption, () => choose(functionName))
  made.setAttribute('role', 'menuitem')
  made.tabIndex = -1
  return made
}

const moveFocus = (list: HTMLElement, step: number): void => {
  const items = [...list.querySelectorAll<HTMLElement>('[role=menuitem]')]
  const now = items.indexOf(document.activeElement as HTMLElement)
  items.at((now + step) % items.length)?.focus()
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** A menu that opens by click, Enter or arrow, and closes by Esc or by leaving it. */
export const menuElement = ({ name, entries }: Menu, run: (functionName: string) => void): HTMLElement => {
  const list = element('div', { class: 'menu-list', role: 'menu', hidden: '' })
  const opener = button('menu-opener', name || PROJECT, () => toggle(list.hasAttribute('hidden')))
  opener.setAttribute('aria-haspopup', 'menu')
  const toggle = (isOpen: boolean): void => {
    list.toggleAttribute('hidden', !isOpen)
    opener.setAttribute('aria-expanded', String(isOpen))
    if (isOpen) list.querySelector<HTMLElement>('[role=menuitem]')?.focus()
  }
  const choose = (functionName: string): void => {
    toggle(false)
    opener.focus()
    run(functionName)
  }
  list.append(...entries.map((entry) => itemElement(entry, choose)))
  const made = element('div', { class: 'menu' }, opener, list)
  made.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      toggle(false)
      opener.focus()
    }
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    if (list.hasAttribute('hidden')) toggle(true)
    else moveFocus(list, step)
  })
  made.addEventListener('focusout', ({ relatedTarget }) => {
    if (!made.contains(relatedTarget as Node | null)) toggle(false)
  })
  return made
}
