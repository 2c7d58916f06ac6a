import chromium from '@sparticuz/chromium'
import { type Browser, type Page, chromium as playwright } from 'playwright-core'
import type { LocalStandin } from '../../local/standin/open-standin.ts'
import type { Standin } from '../../local/standin/standin.ts'

const WIDTH = 300
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync']

/** A Chromium without a window and without a network of its own. */
export const openBrowser = async (): Promise<Browser> =>
  playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args, ...QUIET],
  })

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
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 800 } })
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
