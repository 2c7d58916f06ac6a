import { button } from '../../../appsscript/sidebar/element.ts'
import type { SheetTab } from '../protocol.ts'
import { part } from './part.ts'

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

/** Shows the tabs of the sheets that are not hidden; the arrows move between them. */
export const showTabs = (
  sheets: readonly SheetTab[],
  active: string,
  open: (sheet: string) => void,
): void => {
  const list = part('tabs')
  const hadFocus = list.contains(document.activeElement)
  const names = sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name)
  const tabs = names.map((name) => {
    const made = button('tab', name, () => open(name))
    made.setAttribute('role', 'tab')
    made.setAttribute('aria-selected', String(name === active))
    made.tabIndex = name === active ? 0 : -1
    return made
  })
  list.replaceChildren(...tabs)
  list.onkeydown = ({ key }) => {
    const next = names[names.indexOf(active) + (STEPS[key] ?? 0)]
    if (key in STEPS && next) open(next)
  }
  const now = tabs[names.indexOf(active)]
  now?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  if (hadFocus) now?.focus()
}
