import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser } from '../../local/browser/open-browser.ts'
import { buildTestAddOn } from './add-on.ts'
import { type Changes, district } from './district.ts'
import { openAddOn } from './open-add-on.ts'
import { showSidebar } from './sidebar-page.ts'

/** Builds the add-on and opens a browser for the tests of a group; each opens a workbook by a menu entry. */
export const useSidebar = () => {
  let outDir = ''
  let browser: Browser
  beforeAll(async () => {
    outDir = await buildTestAddOn()
    browser = await openBrowser()
  })
  afterAll(() => browser.close())
  return async (entry: string, changes: Changes = {}) => {
    const { standin, get } = openAddOn(outDir, district(changes))
    standin.run(entry)
    /** The sidebar closed and opened anew. */
    const reopen = () => {
      standin.run(entry)
      return showSidebar(browser, standin)
    }
    return { standin, get, reopen, page: await showSidebar(browser, standin) }
  }
}
