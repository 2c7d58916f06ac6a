import type { FixChoice, FixPreview, FixResult } from '../bridge/fixes.ts'
import { call } from './call.ts'
import { button, element } from './element.ts'
import { fixGroup, type GroupChoice } from './fix-group.ts'
import { contentNow, showContent, showStatus, wait } from './screen.ts'
import { leftList, type ShowCheck, setUndoable, undoButton } from './undo-view.ts'
import { count } from './wording.ts'

/** What the check says about repairs: how many, and the way to them. */
export const fixOffer = (fixable: number, showCheck: ShowCheck): HTMLElement =>
  element(
    'section',
    { class: 'quick' },
    element('h2', {}, 'Sửa nhanh'),
    element(
      'p',
      {},
      `${count(fixable)} ô đã chắc chắn cách sửa. Bạn xem trước rồi mới sửa; sửa xong vẫn hoàn tác được.`,
    ),
    button('secondary', `Xem trước ${count(fixable)} ô`, () => void runPreview(showCheck)),
  )

const runPreview = (showCheck: ShowCheck): Promise<void> => {
  const before = contentNow()
  const goBack = () => {
    showStatus('')
    showContent(...before)
  }
  return wait('Đang tìm cách sửa từng ô…', async () =>
    previewView(await call('previewFixes'), goBack, showCheck),
  )
}

const choiceOf = (stamp: string, groups: readonly GroupChoice[]): FixChoice => {
  const chosen = groups.filter((group) => group.cells() > 0)
  return {
    stamp,
    rules: chosen.map(({ rule }) => rule),
    without: chosen.flatMap((group) => group.without().map(({ sheet, cell }) => ({ sheet, cell }))),
  }
}

const previewView = (
  preview: FixPreview,
  goBack: () => void,
  showCheck: ShowCheck,
): readonly HTMLElement[] => {
  const sum = () => groups.reduce((cells, group) => cells + group.cells(), 0)
  const apply = button(
    'primary',
    '',
    () => void runFixes(choiceOf(preview.stamp, groups), sum(), goBack, showCheck),
  )
  const update = () => {
    const cells = sum()
    apply.textContent = cells > 0 ? `Sửa ${count(cells)} ô` : 'Chưa chọn ô nào'
    apply.disabled = cells === 0
    all.checked = cells > 0
    all.indeterminate = cells > 0 && cells < preview.count
  }
  const all = element('input', { type: 'checkbox' })
  const groups = preview.groups.map((group) => fixGroup(group, () => update()))
  all.addEventListener('change', () => {
    const isChosen = all.checked
    for (const group of groups) group.setAll(isChosen)
  })
  update()
  const back = button('secondary', 'Quay lại', goBack)
  const { left } = preview
  if (preview.count === 0) {
    return [
      element('h2', {}, 'Sửa nhanh'),
      element('p', { class: 'verdict' }, NOTHING),
      ...leftList(left),
      back,
    ]
  }
  return [
    element('h2', {}, 'Sửa nhanh'),
    element('p', {}, 'Mỗi ô dưới đây sẽ đổi từ “Trước” thành “Sau”. Ô nào muốn giữ nguyên thì bỏ chọn.'),
    ...(groups.length > 1 ? [element('label', { class: 'all' }, all, 'Sửa tất cả')] : []),
    ...groups.map(({ node }) => node),
    ...leftList(left),
    element('div', { class: 'actions bar' }, apply, back),
  ]
}

const NOTHING = 'Không còn ô nào sửa nhanh được.'
const CHANGED = 'Sổ vừa có thay đổi nên chưa sửa ô nào. Hãy xem lại danh sách mới dưới đây.'
const STOPPED =
  'Google Trang tính dừng giữa chừng nên có thể chưa ghi hết. Danh sách dưới đây là tình trạng hiện giờ của sổ; bấm Hoàn tác để trả lại những ô đã ghi.'

const runFixes = async (
  choice: FixChoice,
  cells: number,
  goBack: () => void,
  showCheck: ShowCheck,
): Promise<void> => {
  let notice: readonly HTMLElement[] = []
  await wait(`Đang sửa ${count(cells)} ô…`, async () => {
    const result = await call('applyFixes', choice)
    if (result.outcome === 'changed') {
      const alert = element('p', { class: 'fault', role: 'alert' }, CHANGED)
      return [alert, ...previewView(result.preview, goBack, showCheck)]
    }
    if (result.cells > 0) setUndoable(result.cells)
    notice = [doneNotice(result, showCheck)]
    return notice
  })
  if (notice.length > 0) await showCheck(notice)
}

type Done = Exclude<FixResult, { readonly outcome: 'changed' }>

const remainingLine = (remaining: number): string =>
  `Còn ${count(remaining)} ô chưa sửa trong lần này; bấm Xem trước để sửa tiếp. Hoàn tác chỉ trả lại lần sửa gần nhất.`

const doneNotice = ({ outcome, cells, remaining }: Done, showCheck: ShowCheck): HTMLElement => {
  const isStopped = outcome === 'stopped'
  return element(
    'div',
    { class: isStopped ? 'fault' : 'done', role: isStopped ? 'alert' : 'status' },
    element('p', {}, isStopped ? STOPPED : `Đã sửa ${count(cells)} ô.`),
    ...(remaining > 0 ? [element('p', {}, remainingLine(remaining))] : []),
    ...(cells > 0 ? [undoButton('secondary', 'Hoàn tác', showCheck)] : []),
  )
}
