import { element } from '../../../appsscript/sidebar/element.ts'
import type { HandInProgress, Overview, WorkbookEntry } from '../protocol.ts'
import { getOverview } from './api.ts'
import { createController } from './controller.ts'
import { showToast } from './messages.ts'
import { part } from './part.ts'

const ASK_AGAIN_MS = 700
const FIRST_VIEW = { district: 'openHelp', province: 'openProvince' } as const

const picker = part('workbook') as HTMLSelectElement

const groupOf = (label: string, entries: readonly WorkbookEntry[]): HTMLElement =>
  element(
    'optgroup',
    { label },
    ...entries.map(({ id, title, kind }) =>
      element('option', { value: id }, kind === 'district' ? `${title} (${id})` : title),
    ),
  )

const fillPicker = ({ workbooks, period }: Overview): void => {
  const of = (kind: WorkbookEntry['kind']) => workbooks.filter((entry) => entry.kind === kind)
  picker.append(groupOf('Cấp tỉnh', of('province')), groupOf(`Sổ đơn vị, ${period}`, of('district')))
}

const handInText = ({ done, total, refused }: HandInProgress): string => {
  if (done < total) return `Đang nộp sổ mẫu về tỉnh: ${done}/${total} đơn vị…`
  return refused.length > 0
    ? `Chưa nộp được ${refused.length}/${total} sổ mẫu.`
    : `Đã nộp đủ ${total} sổ mẫu về tỉnh.`
}

const followHandIn = async (overview: Overview): Promise<void> => {
  const { handIn } = overview
  const line = part('hand-in')
  line.textContent = handInText(handIn)
  line.title = handIn.refused.join('\n')
  line.classList.toggle('going', handIn.done < handIn.total)
  if (handIn.done >= handIn.total) return
  await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS))
  await followHandIn(await getOverview())
}

const start = async (): Promise<void> => {
  const overview = await getOverview()
  const controller = createController()
  fillPicker(overview)
  void followHandIn(overview).catch((error: Error) => showToast(error.message))
  const open = async (): Promise<void> => {
    const asked = decodeURIComponent(location.hash.slice(1))
    const districts = overview.workbooks.filter(({ kind }) => kind === 'district')
    const entry = overview.workbooks.find(({ id }) => id === asked) ?? districts[0]
    if (!entry) return
    picker.value = entry.id
    part('person').textContent = entry.user
    document.title = `${entry.title} · Tổng hợp`
    document.body.classList.add('opening')
    await controller.open(entry.id, FIRST_VIEW[entry.kind]).catch((error: Error) => showToast(error.message))
    document.body.classList.remove('opening')
  }
  picker.addEventListener('change', () => {
    location.hash = picker.value
  })
  addEventListener('hashchange', () => void open())
  await open()
}

start().catch((error: Error) => showToast(error.message))
