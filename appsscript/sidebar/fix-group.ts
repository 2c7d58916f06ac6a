import type { FixGroup, FixItem, ShownChange } from '../bridge/fixes.ts'
import { button, element } from './element.ts'
import { goToCell, placeName } from './go-to-cell.ts'
import { hiddenDifference, reveal } from './reveal.ts'
import { count, SEVERITY_NAME } from './wording.ts'

/** The rule whose texts are in a legacy encoding: there every letter is strange, and none is marked. */
const LEGACY = 'column.legacy-encoding'

/** A rule's repairs on the page, and what of them is chosen. */
export interface GroupChoice {
  readonly node: HTMLElement
  readonly rule: string
  /** How many cells are chosen, listed or not. */
  readonly cells: () => number
  /** Listed items that are not to be repaired. */
  readonly without: () => readonly FixItem[]
  readonly setAll: (isChosen: boolean) => void
}

const line = (name: string, className: string, text: readonly Node[]): HTMLElement =>
  element(
    'span',
    { class: className },
    element('span', { class: 'side' }, `${name} `),
    element('span', { class: 'text' }, ...text),
  )

const changeLines = ({ before, after }: ShownChange, isLegacy: boolean): readonly HTMLElement[] => {
  const note = isLegacy ? null : hiddenDifference(before, after)
  return [
    line('Trước', 'before', isLegacy ? [document.createTextNode(before)] : reveal(before)),
    line('Sau', 'after', [document.createTextNode(after)]),
    ...(note ? [element('span', { class: 'note' }, note)] : []),
  ]
}

const itemName = (item: FixItem): string =>
  item.count > 1
    ? `${item.sheet} · cột ${item.cell.replace(/\d+/, '')}, ${count(item.count)} ô`
    : placeName(item)

const itemNode = (item: FixItem, box: HTMLElement, isLegacy: boolean): HTMLElement => {
  const examples = item.changes.flatMap((change) => changeLines(change, isLegacy))
  const more = item.count - item.changes.length
  const label = element(
    'label',
    { class: 'fix' },
    box,
    element('span', { class: 'place' }, itemName(item)),
    ...examples,
    ...(more > 0 ? [element('span', { class: 'note' }, `và ${count(more)} ô nữa của cột này`)] : []),
  )
  const go = button('link go', 'Xem ô', () => goToCell(item))
  go.setAttribute('aria-label', `Xem ô ${placeName(item)}`)
  return element('li', {}, label, go)
}

const checkbox = (): HTMLInputElement => {
  const box = element('input', { type: 'checkbox' })
  box.checked = true
  return box
}

/** One rule: its cells before and after, each to be ticked off, and a box for all of them. */
export const fixGroup = (group: FixGroup, onChange: () => void): GroupChoice => {
  const { rule, severity, must, items } = group
  const all = checkbox()
  const boxes = items.map((item) => ({ item, box: checkbox() }))
  const chosen = () => boxes.filter(({ box }) => box.checked)
  const unlisted = group.count - items.reduce((sum, item) => sum + item.count, 0)
  const update = () => {
    all.checked = chosen().length > 0
    all.indeterminate = all.checked && chosen().length < boxes.length
    onChange()
  }
  const setAll = (isChosen: boolean) => {
    for (const { box } of boxes) box.checked = isChosen
    update()
  }
  all.addEventListener('change', () => setAll(all.checked))
  for (const { box } of boxes) box.addEventListener('change', update)
  const heading = element(
    'label',
    { class: 'rule' },
    all,
    element('span', { class: `tag ${severity}` }, `${SEVERITY_NAME[severity]} · ${count(group.count)} ô`),
    element('strong', {}, must),
  )
  const rest = unlisted > 0 ? element('p', { class: 'more' }, restLine(unlisted)) : null
  const list = element('ul', {}, ...boxes.map(({ item, box }) => itemNode(item, box, rule === LEGACY)))
  return {
    node: element('fieldset', { class: 'fixes' }, element('legend', {}, heading), list, rest),
    rule,
    cells: () =>
      chosen().length === 0 ? 0 : unlisted + chosen().reduce((sum, { item }) => sum + item.count, 0),
    without: () => boxes.filter(({ box }) => !box.checked).map(({ item }) => item),
    setAll,
  }
}

const restLine = (cells: number): string => `và ${count(cells)} ô nữa, được sửa cùng các ô đã chọn ở trên.`
