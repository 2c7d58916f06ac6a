import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { quarterOf } from '../shared/calendar/period.ts'
import { openBrowser } from './browser/open-browser.ts'
import { startWorkbench } from './workbench/start-workbench.ts'

/** `node local/screenshots.ts`: draws the pictures of the README, from the whole sample province. */
const FOLDER = fileURLToPath(new URL('../docs/images/', import.meta.url))
const SIZE = { width: 1400, height: 800 }
/** All columns of `Tổng hợp`, without the sidebar. */
const WIDE = { width: 1540, height: 860 }

/** What a clerk may get wrong on the sheet `ĐẢNG VIÊN` of Quỳnh Lưu. */
const SLIPS: readonly (readonly [cell: string, typed: string])[] = [
  ['H11', 'CB099-09'],
  ['F13', 'Nam giới'],
  ['D16', '8346419'],
  ['E21', '31/2/1960'],
  ['E10', "'10/10/1986"],
  ['I14', 'Chính thúc'],
  ['B12', "'Đào  Minh Tuyển "],
  ['A12', '4'],
]

const type = async (page: Page, [cell, typed]: readonly [string, string]): Promise<void> => {
  await page.getByLabel('Ô đang chọn').fill(cell)
  await page.getByLabel('Ô đang chọn').press('Enter')
  await page.keyboard.press('F2')
  await page.getByLabel('Sửa ô').fill(typed)
  await page.keyboard.press('Enter')
  await page.getByLabel('Sửa ô').waitFor({ state: 'detached' })
}

const sidebarOf = (page: Page) => page.frameLocator('#sidebar iframe')

const drawSidebar = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: 'ĐẢNG VIÊN' }).click()
  await page.locator('#cell-9-2').waitFor()
  for (const slip of SLIPS) await type(page, slip)
  await sidebarOf(page).getByRole('button', { name: 'Kiểm tra' }).click()
  await sidebarOf(page).getByText('Đã đánh dấu').waitFor()
  await sidebarOf(page).getByRole('button', { name: 'Đảng viên · E21' }).first().click()
  await page.locator('#note').waitFor()
  await page.screenshot({ path: `${FOLDER}sidebar.png` })
}

const drawProvince = async (page: Page): Promise<void> => {
  await sidebarOf(page).getByLabel('Kỳ báo cáo').selectOption('2012Q4')
  await sidebarOf(page).locator('#content').getByRole('button', { name: 'Cập nhật' }).click()
  await sidebarOf(page).getByText('đơn vị đã nộp').waitFor()
  await page.getByRole('button', { name: 'Đóng bảng bên' }).click()
  await page.setViewportSize(WIDE)
  await page.getByText('Khối, xóm, bản có đảng viên tại chỗ và có chi bộ').waitFor()
  await page.screenshot({ path: `${FOLDER}province.png` })
}

const workbench = await startWorkbench({ seed: 9, period: quarterOf(2012, 4), port: 0 })
await workbench.handedIn
const browser = await openBrowser()
const page = await browser.newPage({ viewport: SIZE, deviceScaleFactor: 1.5 })
await page.goto(`${workbench.url}/#421`)
await drawSidebar(page)
await page.getByLabel('Sổ đang mở').selectOption('tinh')
await drawProvince(page)
await browser.close()
await workbench.stop()
