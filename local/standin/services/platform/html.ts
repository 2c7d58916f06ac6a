import type { Run } from '../run.ts'
import { fail, free, type Methods, SELF } from '../service.ts'
import type { HtmlState, TemplateState } from '../states.ts'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
}

const escapeHtml = (value: unknown): string =>
  String(value).replaceAll(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter)

const SCRIPTLET = /<\?(!=|=)?([\s\S]*?)\?>/g

/** `<? code ?>`, `<?= escaped ?>`, `<?!= raw ?>` as statements that print. */
const statementsOf = (source: string): string => {
  let statements = ''
  let end = 0
  for (const match of source.matchAll(SCRIPTLET)) {
    const [whole, kind, code] = match
    statements += `print(${JSON.stringify(source.slice(end, match.index))});`
    statements += kind === '=' ? `print(escape_(${code}));` : kind === '!=' ? `print(${code});` : `${code};`
    end = match.index + whole.length
  }
  return `${statements}print(${JSON.stringify(source.slice(end))});`
}

/** The text of a template; its code runs in the script's own realm. */
const renderTemplate = (run: Run, source: string, variables: Readonly<Record<string, unknown>>): string => {
  let text = ''
  const print = (value: unknown) => {
    text += String(value)
  }
  const names = Object.keys(variables)
  const render = run.realm.toolkit.compile(['print', 'escape_', ...names], statementsOf(source))
  render(print, escapeHtml, ...names.map((name) => variables[name]))
  return text
}

const newOutput = (run: Run, content: string): object => run.create('HtmlOutput', { content, title: '' })

const newTemplate = (run: Run, source: string): object => {
  const state: TemplateState = { source, object: {} }
  state.object = run.create('HtmlTemplate', state)
  return state.object
}

const fileOf = (run: Run, name: string): string =>
  run.world.program.html[name.replace(/\.html$/, '')] ?? fail(`No HTML file named ${name} was found.`)

/** The page that a script passes: an output, or plain HTML text. */
export const outputFrom = (run: Run, value: unknown): { readonly content: string; readonly title: string } =>
  typeof value === 'string' ? { content: value, title: '' } : run.stateOf('HtmlOutput', value)

export const htmlServiceMethods: Methods<null> = {
  createHtmlOutput: free(['', 'string'], (run, _self, content = '') => newOutput(run, content)),
  createHtmlOutputFromFile: free('string', (run, _self, name: string) => newOutput(run, fileOf(run, name))),
  createTemplateFromFile: free('string', (run, _self, name: string) => newTemplate(run, fileOf(run, name))),
}

export const htmlOutputMethods: Methods<HtmlState> = {
  getContent: free('', (_run, { content }) => content),
  setTitle: free('string', (_run, self, title: string) => {
    self.title = title
    return SELF
  }),
}

export const htmlTemplateMethods: Methods<TemplateState> = {
  evaluate: free('', (run, { source, object }) =>
    newOutput(run, renderTemplate(run, source, Object.fromEntries(Object.entries(object)))),
  ),
}
