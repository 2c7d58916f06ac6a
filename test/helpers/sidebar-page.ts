import type { Browser, Page } from 'playwright-core'
import type { LocalStandin } from '../../local/standin/open-standin.ts'
import type { Standin } from '../../local/standin/standin.ts'
import { openPage } from './open-page.ts'

const WIDTH = 300
const HEIGHT = 800

/** `google.script.run` as the page sees it; `callScript` is put there by {@link showSidebar}. */
const GOOGLE = `
  const runner = (handlers) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (success) => runner({ ...handlers, success })
      if (name === 'withFailureHandler') return (failure) => runner({ ...handlers, failure })
      return (...args) => { callScript(name, args).then(handlers.success, handlers.failure) }
    },
  })
  window.google = { script: { run: runner({}) } }
`

/** Shows the stand-in's open sidebar in its 300 pixels, at work on the stand-in. */
export const showSidebar = async (browser: Browser, standin: LocalStandin | Standin): Promise<Page> => {
  const page = await openPage(browser, WIDTH, HEIGHT)
  await page.exposeFunction('callScript', (name: string, args: readonly unknown[]) =>
    standin.rpc(name, ...args),
  )
  await page.addInitScript(GOOGLE)
  const body = (await standin.sidebar())?.html ?? ''
  await page.route('https://sidebar.test/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  )
  await page.goto('https://sidebar.test/')
  return page
}
