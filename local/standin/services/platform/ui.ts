import type { Answer, MenuEntry, Page, ShownMessage } from '../../shown.ts'
import type { Run } from '../run.ts'
import { call, free, type Methods, SELF } from '../service.ts'
import { outputFrom } from './html.ts'

type Kind = ShownMessage['kind']

const show = (run: Run, kind: Kind, title: string, text: string): void => {
  run.world.document.messages.push({ kind, title, text })
}

/** The person's next answer; without one the first button that agrees is pressed. */
const answerTo = (run: Run, buttons: string): Answer =>
  run.world.answers.shift() ?? { button: buttons.startsWith('YES') ? 'YES' : 'OK' }

/** `(prompt)`, `(prompt, buttons)` or `(title, prompt, buttons)`. */
const parts = (args: readonly unknown[]) => {
  const [first, second] = args
  const isTitled = typeof second === 'string'
  return {
    title: isTitled ? String(first) : '',
    text: String(isTitled ? second : first),
    buttons: args.length > 1 ? String(args[args.length - 1]) : 'OK',
  }
}

const MESSAGE = ['string', 'string,ButtonSet', 'string,string,ButtonSet'] as const

const alert = (run: Run, ...args: unknown[]) => {
  const { title, text, buttons } = parts(args)
  show(run, 'alert', title, text)
  return run.enumOf('Button')[answerTo(run, buttons).button]
}

const prompt = (run: Run, ...args: unknown[]) => {
  const { title, text, buttons } = parts(args)
  show(run, 'prompt', title, text)
  return run.create('PromptResponse', answerTo(run, buttons))
}

const pageOf = (run: Run, output: unknown, title?: string): Page => {
  const { content, title: own } = outputFrom(run, output)
  return { title: title ?? own, html: content }
}

export const uiMethods: Methods<null> = {
  createAddonMenu: free('', (run) => run.create('Menu', { name: '', entries: [] }), 'none'),
  alert: call(MESSAGE, (run, _self, ...args: unknown[]) => alert(run, ...args)),
  prompt: call(MESSAGE, (run, _self, ...args: unknown[]) => prompt(run, ...args)),
  showSidebar: call(
    ['HtmlOutput', 'string'],
    (run, _self, output: unknown) => {
      run.world.document.sidebar = pageOf(run, output)
    },
    'page',
  ),
}

interface MenuState {
  readonly name: string
  readonly entries: MenuEntry[]
}

const addTo = (menu: MenuState, ...entries: readonly MenuEntry[]): typeof SELF => {
  menu.entries.push(...entries)
  return SELF
}

export const menuMethods: Methods<MenuState> = {
  addItem: free('string,string', (_run, menu, caption: string, functionName: string) =>
    addTo(menu, { caption, functionName }),
  ),
  addSeparator: free('', (_run, menu) => addTo(menu, { caption: '', functionName: null })),
  addToUi: free('', (run, menu) => {
    run.world.document.menus.push({ name: menu.name, entries: [...menu.entries] })
  }),
}

export const promptResponseMethods: Methods<Answer> = {
  getResponseText: free('', (_run, answer) => answer.text ?? ''),
}
