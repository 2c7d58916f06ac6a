import type { Run } from '../run.ts'
import { fail, free, type Method, type Methods, SELF } from '../service.ts'
import type { HtmlState, TemplateState } from '../states.ts'
import { renderTemplate } from './template.ts'

const newOutput = (run: Run, content: string): object =>
  run.create('HtmlOutput', { content, title: '', width: null, height: null, metaTags: {} })

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
  createTemplate: free('string', (run, _self, source: string) => newTemplate(run, source)),
  createTemplateFromFile: free('string', (run, _self, name: string) => newTemplate(run, fileOf(run, name))),
  getUserAgent: free('', () => null),
}

const set = <T>(parameters: string, key: keyof HtmlState): Method<HtmlState> =>
  free(parameters, (_run, self, value: T) => {
    Object.assign(self, { [key]: value })
    return SELF
  })

const accepted = (parameters: string): Method<HtmlState> => free(parameters, () => SELF)

export const htmlOutputMethods: Methods<HtmlState> = {
  getContent: free('', (_run, { content }) => content),
  setContent: set<string>('string', 'content'),
  append: free('string', (_run, self, added: string) => {
    self.content += added
    return SELF
  }),
  getTitle: free('', (_run, { title }) => title),
  setTitle: set<string>('string', 'title'),
  getWidth: free('', (_run, { width }) => width),
  setWidth: set<number>('integer|null', 'width'),
  getHeight: free('', (_run, { height }) => height),
  setHeight: set<number>('integer|null', 'height'),
  addMetaTag: free('string,string', (_run, self, name: string, content: string) => {
    self.metaTags[name] = content
    return SELF
  }),
  setSandboxMode: accepted('SandboxMode'),
  setXFrameOptionsMode: accepted('XFrameOptionsMode'),
  setFaviconUrl: accepted('string'),
}

export const htmlTemplateMethods: Methods<TemplateState> = {
  getRawContent: free('', (_run, { source }) => source),
  evaluate: free('', (run, { source, object }) =>
    newOutput(run, renderTemplate(run, source, Object.fromEntries(Object.entries(object)))),
  ),
}
