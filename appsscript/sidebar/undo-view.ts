import type { LeftCells, UndoResult } from '../bridge/fixes.ts'
import { call } from './call.ts'
import { button, element } from './element.ts'
import { placeItem } from './place-item.ts'
import { wait } from './screen.ts'
import { count } from './wording.ts'

/** Checks again and shows the result below a notice. */
export type ShowCheck = (notice: readonly HTMLElement[]) => Promise<void>

/** How many cells the last quick fix changed; 0 when there is nothing to undo. */
let undoable = 0

export const setUndoable = (cells: number): void => {
  undoable = cells
}

/** A button that takes the last quick fix back. */
export const undoButton = (className: string, label: string, showCheck: ShowCheck): HTMLElement =>
  button(className, label, () => void runUndo(showCheck))

/** The way to undo a quick fix of an earlier time, when there is one. */
export const undoOffer = (showCheck: ShowCheck): readonly HTMLElement[] =>
  undoable === 0
    ? []
    : [undoButton('link', `Hoàn tác lần sửa nhanh gần nhất (${count(undoable)} ô)`, showCheck)]

const runUndo = async (showCheck: ShowCheck): Promise<void> => {
  let notice: readonly HTMLElement[] = []
  await wait('Đang trả lại các ô như trước khi sửa…', async () => {
    notice = [undoneNotice(await call('undoFixes'))]
    setUndoable(0)
    return notice
  })
  if (notice.length > 0) await showCheck(notice)
}

const undoneNotice = ({ restored, left }: UndoResult): HTMLElement =>
  element(
    'div',
    { class: 'done', role: 'status' },
    element('p', {}, `Đã trả lại ${count(restored)} ô như trước khi sửa.`),
    ...leftList(left, 'ô được giữ nguyên'),
  )

/** The cells that are left to the person, with the reason; pressing one goes to it. */
export const leftList = (
  { count: cells, listed }: LeftCells,
  what = 'ô phải sửa tay',
): readonly HTMLElement[] => {
  if (cells === 0) return []
  const more = cells - listed.reduce((sum, each) => sum + each.count, 0)
  const items = listed.map((each) =>
    placeItem(each, each.count > 1 ? `${count(each.count)} ô của cột. ${each.reason}` : each.reason),
  )
  return [
    element(
      'details',
      { class: 'left' },
      element('summary', {}, element('h3', {}, `${count(cells)} ${what}`)),
      element('ul', {}, ...items),
      more > 0 ? element('p', { class: 'more' }, `và ${count(more)} ô nữa.`) : null,
    ),
  ]
}
