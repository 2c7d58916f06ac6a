import { button, element } from '../../../appsscript/sidebar/element.ts'
import type { CallAnswer, WorkbookState } from '../protocol.ts'
import { part } from './part.ts'

/** What the page in the frame asks for. */
type Asked =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close' }

/** The add-on's sidebar in its frame. */
export interface SidebarFrame {
  /** Shows what the state says: loads the page anew when the add-on showed it again. */
  readonly apply: (workbook: string, sidebar: WorkbookState['sidebar']) => void
  /** Takes the frame away, for another workbook. */
  readonly forget: () => void
}

/**
 * The frame has no origin of its own and reaches the script only through `call`, as Google's sandbox
 * does; `call` never rejects.
 */
export const createSidebarFrame = (
  call: (name: string, args: readonly unknown[]) => Promise<CallAnswer['outcome']>,
): SidebarFrame => {
  const root = part('sidebar')
  let shown = ''
  let frame: HTMLIFrameElement | null = null
  const clear = (): void => {
    root.hidden = true
    root.replaceChildren()
    frame = null
  }
  addEventListener('message', async ({ source, data }: MessageEvent<Asked>) => {
    const page = frame?.contentWindow
    if (!page || source !== page) return
    if (data.kind === 'close') return clear()
    const outcome = await call(data.name, data.args)
    page.postMessage({ id: data.id, outcome }, '*')
  })
  return {
    forget() {
      clear()
      shown = ''
    },
    apply(workbook, sidebar) {
      const wanted = `${workbook} ${sidebar?.showing}`
      if (!sidebar || wanted === shown) return
      shown = wanted
      const src = `/api/workbooks/${encodeURIComponent(workbook)}/sidebar?showing=${sidebar.showing}`
      frame = element('iframe', { title: sidebar.title, sandbox: 'allow-scripts', src })
      root.replaceChildren(headOf(sidebar.title, clear), frame)
      root.hidden = false
    },
  }
}

const headOf = (title: string, close: () => void): HTMLElement => {
  const closer = button('close', '×', close)
  closer.setAttribute('aria-label', 'Đóng bảng bên')
  return element('div', { class: 'sidebar-head' }, element('h2', {}, title), closer)
}
