import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '../../../local/browser/open-browser.ts'
import { startWorkbench, type Workbench } from '../../../local/workbench/start-workbench.ts'
import { quarterOf } from '../../../shared/calendar/period.ts'
import { openPage } from '../../helpers/open-page.ts'
import { openTab, type } from '../../helpers/workbench-page.ts'

let workbench: Workbench
let browser: Browser
let page: Page
let sidebar: FrameLocator

beforeAll(async () => {
  workbench = await startWorkbench({ seed: 9, period: quarterOf(2012, 4), units: ['DHV'], port: 0 })
  browser = await openBrowser()
  await workbench.handedIn
  page = await openPage(browser, 1360, 820)
  sidebar = page.frameLocator('#sidebar iframe')
  await page.goto(`${workbench.url}/#DHV`)
})

afterAll(async () => {
  await browser.close()
  await workbench.stop()
})

const shown = (cell: string): Promise<string | null> =>
  page.locator(`#cell-${cell.slice(1)}-${cell.charCodeAt(0) - 64}`).textContent()

const cellOf = async (header: string, below: number): Promise<string> => {
  const found = page.locator('.frozen').getByRole('gridcell', { name: header }).first()
  const [, row, column] = /^cell-(\d+)-(\d+)$/.exec((await found.getAttribute('id')) ?? '') ?? []
  return `${String.fromCharCode(64 + Number(column))}${Number(row) + below}`
}

it('repairs what a clerk damaged, cell by cell as previewed, and takes it back', async () => {
  await openTab(page, 'Tổ chức')
  const level = await cellOf('Cấp tổ chức', 8)
  const name = await cellOf('Tên tổ chức', 9)
  const [goodLevel, goodName] = [await shown(level), await shown(name)]
  await type(page, level, `${goodLevel?.slice(0, -1)}`)
  await type(page, name, `'  ${goodName}`)
  await page.getByRole('button', { name: 'Tổng hợp NQ 09' }).click()
  await page.getByRole('menuitem', { name: 'Kiểm tra' }).click()
  await sidebar.getByRole('button', { name: 'Xem trước 2 ô' }).click()
  const item = sidebar.getByRole('listitem').filter({ hasText: `Tổ chức · ${level}` })
  expect(await item.locator('.after .text').textContent()).toBe(goodLevel)
  await sidebar.getByRole('button', { name: 'Sửa 2 ô' }).click()
  await sidebar.getByText('Đã sửa 2 ô.').waitFor()
  await expect.poll(() => shown(level)).toBe(goodLevel)
  expect(await shown(name)).toBe(goodName)
  await sidebar.getByText(/^Đã đánh dấu|không còn ô nào/).waitFor()
  await sidebar.getByRole('button', { name: 'Hoàn tác', exact: true }).click()
  await sidebar.getByText('Đã trả lại 2 ô').waitFor()
  await expect.poll(() => shown(name)).toBe(`  ${goodName}`)
  expect(await shown(level)).toBe(goodLevel?.slice(0, -1))
})
