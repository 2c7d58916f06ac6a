import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Changes } from '../helpers/district.ts'
import { useSidebar } from '../helpers/use-sidebar.ts'

const MARKUP = '<img src=x onerror="document.title=1">'

describe('the sidebar', () => {
  const openSidebar = useSidebar()
  const open = async (entry: string, changes: Changes = {}) => {
    const sidebar = await openSidebar(entry, changes)
    await sidebar.page.getByText('can.bo@nghean.test').waitFor()
    return sidebar
  }
  const statusOf = (page: Page) => page.getByRole('status')

  it('checks when it opens, lists what it found and marks the cells', async () => {
    const { page, standin } = await open('openCheck', { members: { 6: { admittedOn: '3/2/1980' } } })
    await page.getByText(/^Đã đánh dấu \d+ ô\.$/).waitFor()
    expect(await page.getByText('Huyện ủy Quỳnh Lưu (421)').count()).toBe(1)
    expect(await page.locator('.counter.error dd').textContent()).toBe('1')
    expect(await page.getByRole('heading', { level: 3 }).first().textContent()).toContain('18')
    expect(standin.sheet('Đảng viên').notes).toHaveProperty('I6')
  })

  it('goes to the cell with the keyboard alone', async () => {
    const { page, standin } = await open('openCheck', { members: { 6: { admittedOn: '3/2/1980' } } })
    const issue = page.getByRole('button', { name: 'Đảng viên · I6' })
    await issue.waitFor()
    await page.getByText(/^Đã đánh dấu/).waitFor()
    await issue.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => standin.selection()).toEqual({ sheet: 'Đảng viên', a1: 'I6' })
  })

  it('says that a clean workbook can be handed in', async () => {
    const { page } = await open('openCheck')
    await page.getByText('Sổ không có lỗi; có thể gửi về tỉnh.').waitFor()
    await expect.poll(() => statusOf(page).textContent()).toContain('không còn ô nào bị đánh dấu')
  })

  it('shows at most 250 issues and how many more there are', async () => {
    const members = Object.fromEntries(
      Array.from({ length: 400 }, (_, i) => [
        i + 45,
        { gender: 'Nữ', status: 'Dự bị', organization: 'CB01' },
      ]),
    )
    const { page } = await open('openCheck', { members })
    await page.getByText(/^và [\d.]+ lỗi nữa/).waitFor()
    expect(await page.locator('.issue').count()).toBe(250)
  })

  it('shows text of a cell as text', async () => {
    const { page } = await open('openCheck', { organizations: { 4: { parent: MARKUP } } })
    await page.locator('.message', { hasText: MARKUP }).first().waitFor()
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.title()).toBe('Tổng hợp NQ 09')
  })

  it('asks before it sends, and shows a fault as a sentence', async () => {
    const { page, standin } = await open('openHandIn')
    await page.getByText('Danh sách đảng viên ở lại trong sổ').waitFor()
    expect(standin.requests()).toEqual([])
    await page.getByRole('button', { name: 'Gửi', exact: true }).click()
    await page.getByRole('alert').getByText('Google chưa xác nhận tài khoản').waitFor()
    expect(await page.getByRole('button', { name: 'Kiểm tra' }).isEnabled()).toBe(true)
  })

  it('shows the unit’s own indicators', async () => {
    const { page } = await open('openResults')
    const members = page.getByRole('listitem').filter({ hasText: 'Số đảng viên' })
    await members.waitFor()
    expect(await members.textContent()).toContain('43')
  })

  it('stays within its 300 pixels', async () => {
    const { page } = await open('openCheck', { organizations: { 4: { parent: 'X'.repeat(20) } } })
    await page.getByText(/^Đã đánh dấu/).waitFor()
    const width = await page.evaluate('document.documentElement.scrollWidth')
    expect(width).toBe(300)
  })
})
