import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../../../local/browser/open-browser.ts'
import { startWorkbench, type Workbench } from '../../../local/workbench/start-workbench.ts'
import { quarterOf } from '../../../shared/calendar/period.ts'
import { openPage } from '../../helpers/open-page.ts'
import { openTab as openTabOf, type as typeOn } from '../../helpers/workbench-page.ts'

const ERROR_RED = 'rgb(244, 199, 195)'

let workbench: Workbench
let browser: Browser
let page: Page
let sidebar: FrameLocator
const faults: string[] = []

beforeAll(async () => {
  workbench = await startWorkbench({
    seed: 9,
    period: quarterOf(2012, 4),
    units: ['DHV', 'SPKT'],
    port: 0,
  })
  browser = await openBrowser()
  await workbench.handedIn
  page = await openPage(browser, 1360, 820)
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (line) => line.type() === 'error' && faults.push(line.text()))
  sidebar = page.frameLocator('#sidebar iframe')
  await page.goto(`${workbench.url}/#DHV`)
})

afterAll(async () => {
  await browser.close()
  await workbench.stop()
})

const openTab = (name: string): Promise<void> => openTabOf(page, name)
const type = (cell: string, text: string): Promise<void> => typeOn(page, cell, text)

/** Row and column of the header that begins so. */
const headerAt = async (text: string): Promise<readonly [row: number, column: number]> => {
  const header = page.locator('.frozen').getByRole('gridcell', { name: text }).first()
  const [, row, column] = /^cell-(\d+)-(\d+)$/.exec((await header.getAttribute('id')) ?? '') ?? []
  return [Number(row), Number(column)]
}

/** The first filled cell below a header: its name and its text. */
const firstBelow = async (text: string): Promise<{ readonly cell: string; readonly text: string }> => {
  const [row, column] = await headerAt(text)
  for (let below = row + 1; below < row + 10; below++) {
    const shown = (await page.locator(`#cell-${below}-${column}`).textContent()) ?? ''
    if (/^\p{L}|^\d+$|\//u.test(shown)) {
      return { cell: `${String.fromCharCode(64 + column)}${below}`, text: shown }
    }
  }
  throw new Error(`Nothing stands below ${text}`)
}

const idOf = (cell: string): string => `cell-${cell.slice(1)}-${cell.charCodeAt(0) - 64}`

const cellOf = (cell: string) => page.locator(`#${idOf(cell)}`)

const backgroundOf = (cell: string): Promise<unknown> =>
  page.evaluate(`getComputedStyle(document.getElementById('${idOf(cell)}')).backgroundColor`)

/** Checks from the menu and gives the issue of a cell. */
const checkFor = async (cell: string) => {
  await page.getByRole('button', { name: 'Tổng hợp NQ 09' }).click()
  await page.getByRole('menuitem', { name: 'Kiểm tra' }).click()
  return sidebar.getByRole('button', { name: `Tổ chức · ${cell}` }).first()
}

describe('the workbench', () => {
  it('finds what a clerk breaks, and leads to it', async () => {
    await openTab('Tổ chức')
    const total = await firstBelow('Tổng số đảng viên')
    await type(total.cell, '9999')
    const issue = await checkFor(total.cell)
    await issue.waitFor()
    await openTab('Thông tin')
    await issue.click()
    await page.getByRole('tab', { name: 'Tổ chức', selected: true }).waitFor()
    await expect.poll(() => page.getByLabel('Ô đang chọn').inputValue()).toBe(total.cell)
    expect(await cellOf(total.cell).getAttribute('aria-selected')).toBe('true')
    expect(await page.locator('#content').textContent()).toBe('9999')
    expect(await page.locator('#note').textContent()).toContain('— Tổng hợp NQ 09')
    expect(await backgroundOf(total.cell)).toBe(ERROR_RED)
    await type(total.cell, total.text)
  })

  it('hands in and shows the receipt', async () => {
    await openTab('Nhiệm vụ định kỳ')
    const document = await firstBelow('Văn bản')
    await type(document.cell, '99-TB/ĐU')
    await sidebar.getByRole('button', { name: 'Gửi về tỉnh' }).click()
    await sidebar.getByRole('button', { name: 'Gửi', exact: true }).click()
    await sidebar.getByText('Biên nhận').waitFor()
    const receipt = await sidebar.locator('#content').textContent()
    expect(receipt).toContain('Đảng ủy Trường Đại học Vinh (DHV)')
    expect(receipt).toContain('Lần 2')
  })

  it('keeps quick edits in their cells', async () => {
    await openTab('Thông tin')
    const cells = Array.from({ length: 12 }, (_, i) => `${i % 2 === 0 ? 'D' : 'F'}${i + 12}`)
    for (const cell of cells) await type(cell, `ô ${cell}`)
    for (const cell of cells) await page.getByText(`ô ${cell}`, { exact: true }).waitFor()
    for (const cell of cells) expect(await cellOf(cell).textContent()).toBe(`ô ${cell}`)
  })

  it('shows what looks like markup or a formula as it is', async () => {
    await openTab('Thông tin')
    await type('D9', '<img src=x onerror=alert(1)>')
    await type('D10', '=HYPERLINK("https://a.test";"x")')
    await page.locator('#cell-9-4', { hasText: '<img src=x onerror=alert(1)>' }).waitFor()
    await page.locator('#cell-10-4', { hasText: '=HYPERLINK' }).waitFor()
    expect(await page.locator('#grid img, #grid a').count()).toBe(0)
  })

  it('fills the province workbook from the report', async () => {
    await page.getByLabel('Sổ đang mở').selectOption('tinh')
    await sidebar.getByLabel('Kỳ báo cáo').selectOption('2012Q4')
    await sidebar.locator('#content').getByRole('button', { name: 'Cập nhật' }).click()
    await sidebar.getByText('2/27 đơn vị đã nộp').waitFor()
    await openTab('Tổng hợp')
    const members = page.getByRole('row').filter({ hasText: 'Số đảng viên' })
    // Only the rows in sight are drawn; this one is among the last.
    await expect
      .poll(async () => {
        await page.getByRole('grid').evaluate((grid) => grid.scrollBy(0, 200))
        return members.count()
      })
      .toBe(1)
    expect(await members.getByRole('gridcell').nth(3).textContent()).toBe('1.752')
  })

  it('raises no error on the page', () => {
    expect(faults).toEqual([])
  })
})
