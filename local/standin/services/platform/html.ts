import type { Run } from '../run.ts'
import { fail, free, type Methods, SELF } from '../service.ts'
import type { HtmlState, TemplateState } from '../states.ts'
import { renderTemplate } from './template.ts'

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
