import type { Browser, Page } from 'playwright-core'

/** A busy machine may keep a page waiting for longer than a person would; only a page that hangs should fail. */
const PATIENCE_MS = 120_000

/** A new page of this size, whose waits end only when something hangs. */
export const openPage = async (browser: Browser, width: number, height: number): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width, height } })
  page.setDefaultTimeout(PATIENCE_MS)
  return page
}
