import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../../../local/browser/open-browser.ts'
import { type Changes, district } from '../../helpers/district.ts'
import { type Office, openOffice } from '../../helpers/office.ts'
import { reviewerOf } from '../../helpers/reviewer.ts'
import { showSidebar } from '../../helpers/sidebar-page.ts'
import { useSidebar } from '../../helpers/use-sidebar.ts'

const WARNINGS: Changes = {
  hamlets: { 5: { officerAssigned: null } },
  members: { 6: { fileNumber: 'X1' }, 7: { fileNumber: 'X2' }, 8: { fileNumber: 'X3' } },
}
const REASON = 'Đã đối chiếu với sổ gốc'

describe('confirming in the sidebar', () => {
  const openSidebar = useSidebar()
  const settled = (page: Page) => page.getByText(/^Đã đánh dấu|không còn ô nào bị đánh dấu/).waitFor()
  const open = async (changes = WARNINGS) => {
    const sidebar = await openSidebar('openCheck', changes)
    await settled(sidebar.page)
    return sidebar
  }
  const warnings = (page: Page) => page.locator('.counter').nth(1).locator('dd').textContent()
  const confirmed = (page: Page) => page.locator('details.confirmed')

  it('asks for the reason in place, with the keyboard alone, and takes the warning off the list', async () => {
    const { page, standin } = await open()
    await page.getByRole('button', { name: 'Xác nhận: Khối xóm bản · K5' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type(REASON)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('Đã xác nhận 1 cảnh báo').waitFor()
    await settled(page)
    expect(await warnings(page)).toBe('3')
    expect(standin.sheet('Khối xóm bản').notes).toEqual({})
    expect(await confirmed(page).locator('summary').textContent()).toBe('1 cảnh báo đã xác nhận')
    expect(await confirmed(page).locator('.reason').textContent()).toBe(`Lý do: ${REASON}`)
  })

  it('says which reasons travel and which stay', async () => {
    const { page } = await open()
    await page.getByRole('button', { name: 'Xác nhận: Khối xóm bản · K5' }).click()
    await page.getByText('Lý do được gửi kèm về tỉnh.').waitFor()
    await page.getByRole('button', { name: 'Xác nhận: Đảng viên · A6' }).click()
    await page.getByText('Lý do ở lại trong sổ, không gửi đi.').waitFor()
  })

  it('wants a real reason, and can be left', async () => {
    const { page } = await open()
    const offer = page.getByRole('button', { name: 'Xác nhận: Khối xóm bản · K5' })
    await offer.click()
    await page.getByRole('textbox').fill('Ừ')
    await page.getByRole('button', { name: 'Xác nhận', exact: true }).click()
    await page.getByRole('alert').getByText('từ 5 đến 500 ký tự').waitFor()
    await page.getByRole('button', { name: 'Thôi' }).click()
    await offer.waitFor()
    expect(await offer.evaluate('document.activeElement.ariaLabel')).toContain('K5')
    expect(await warnings(page)).toBe('4')
  })

  it('confirms all of a rule, remembers it when opened anew, and takes one back', async () => {
    const { page, reopen } = await open()
    await page.getByRole('button', { name: /^Xác nhận cả 3 chỗ/ }).click()
    await page.getByRole('textbox').fill(REASON)
    await page.getByRole('button', { name: 'Xác nhận cả 3 chỗ', exact: true }).click()
    await page.getByText('Đã xác nhận 3 cảnh báo').waitFor()
    const again = await reopen()
    await settled(again)
    expect(await warnings(again)).toBe('1')
    await confirmed(again).locator('summary').click()
    await again.getByRole('button', { name: 'Bỏ xác nhận: Đảng viên · A7' }).click()
    await again.getByText('Đã bỏ xác nhận').waitFor()
    await settled(again)
    expect(await warnings(again)).toBe('2')
  })

  it('shows the list anew when the workbook has changed meanwhile', async () => {
    const { page, standin } = await open()
    await page.getByRole('button', { name: 'Xác nhận: Đảng viên · A6' }).click()
    await page.getByRole('textbox').fill(REASON)
    standin.edit('Đảng viên', 'A6', 'X7')
    await page.getByRole('button', { name: 'Xác nhận', exact: true }).click()
    await page.getByRole('alert').getByText('Sổ vừa có thay đổi').waitFor()
    await page.getByText('“X7”').waitFor()
    expect(await confirmed(page).count()).toBe(0)
  })
})

describe('the receipt in the sidebar', () => {
  let office: Office
  let browser: Browser
  beforeAll(async () => {
    office = await openOffice()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await office.close()
  })

  it('lists what the province wants explained, and sends the reasons', async () => {
    const seat = (changes: Changes) =>
      office.seat('can.bo@nghean.test', 'unit-editor', '421', district(changes))
    expect(await (await seat({})).ask('handIn')).toMatchObject({ ok: true })
    const review = await reviewerOf(office)
    await review('/v1/units/421/periods/2012Q4/submissions/1/accept', {})
    const { standin } = await seat({ organizations: { 7: { members: 16, officialMembers: 16 } } })
    await standin.run('openHandIn')
    const page = await showSidebar(browser, standin)
    await page.getByRole('button', { name: 'Gửi', exact: true }).click()
    await page.getByText('1 điểm tỉnh cần bạn xem lại').waitFor()
    const again = page.getByRole('button', { name: 'Gửi lại kèm lý do' })
    expect(await again.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Xác nhận: Tổ chức · H7' }).click()
    await page.getByRole('textbox').fill(REASON)
    await page.getByRole('button', { name: 'Xác nhận', exact: true }).click()
    await page.getByText(`Lý do: ${REASON}`).waitFor()
    await again.click()
    await page.getByText('Lần 3').waitFor()
    await page.getByText('1 điểm khác thường đã có lý do').waitFor()
    expect(await page.getByText('tỉnh cần bạn xem lại').count()).toBe(0)
  })
})
