import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Changes } from '../../helpers/district.ts'
import { useSidebar } from '../../helpers/use-sidebar.ts'

const DAMAGE: Changes = {
  organizations: { 4: { level: 'Chi bộ  trực thuôc' } },
  hamlets: { 2: { kind: ' Xóm' }, 3: { name: 'Xóm 2'.normalize('NFD') }, 4: { name: 'Xóm\u00a03\u200b' } },
}

describe('Sửa nhanh in the sidebar', () => {
  const openSidebar = useSidebar()
  const settled = (page: Page) => page.getByText(/^Đã đánh dấu|không còn ô nào bị đánh dấu/).waitFor()
  const open = async (changes: Changes = DAMAGE) => {
    const sidebar = await openSidebar('openCheck', changes)
    await settled(sidebar.page)
    return sidebar
  }
  const preview = async (page: Page) => {
    await page.getByRole('button', { name: /^Xem trước/ }).click()
    await page.getByText('Mỗi ô dưới đây').waitFor()
  }
  const apply = async (page: Page, name: string) => {
    await page.getByRole('button', { name, exact: true }).click()
    await page.getByText(/^Đã sửa/).waitFor()
    await settled(page)
  }
  const kindOf = (standin: Awaited<ReturnType<typeof open>>['standin']) =>
    standin.sheet('Khối xóm bản').display[1]?.[2]

  it('says how many cells it can repair, shows each before and after, repairs and undoes them', async () => {
    const { page, standin } = await open()
    await page.getByText('4 ô đã chắc chắn cách sửa').waitFor()
    const before = standin.grids()
    await preview(page)
    const item = page.getByRole('listitem').filter({ hasText: 'Tổ chức · C4' })
    expect(await item.locator('.after .text').textContent()).toBe('Chi bộ trực thuộc')
    expect(standin.grids()).toEqual(before)
    await apply(page, 'Sửa 4 ô')
    expect(await page.getByText(/^Đã sửa/).textContent()).toBe('Đã sửa 4 ô.')
    expect(kindOf(standin)).toBe('Xóm')
    expect(await page.locator('.counter.error').count()).toBe(0)
    expect(standin.sheet('Khối xóm bản').notes).toEqual({})
    await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click()
    await page.getByText('Đã trả lại 4 ô như trước khi sửa.').waitFor()
    await settled(page)
    expect(standin.grids()).toEqual(before)
    expect(standin.sheet('Khối xóm bản').notes).toHaveProperty('C2')
  })

  it('makes visible what cannot be seen', async () => {
    const { page } = await open()
    await preview(page)
    const item = (place: string) => page.getByRole('listitem').filter({ hasText: place })
    expect(await item('Khối xóm bản · C2').getByRole('img', { name: 'dấu cách thừa' }).count()).toBe(1)
    expect(await item('Tổ chức · C4').getByRole('img', { name: 'dấu cách thừa' }).count()).toBe(2)
    expect(await item('Khối xóm bản · B4').locator('.chip').allTextContents()).toEqual([
      'cách cứng',
      'ký tự ẩn',
    ])
    expect(await item('Khối xóm bản · B3').textContent()).toContain('Nội dung không đổi, chỉ đổi cách lưu')
  })

  it('leaves what is unticked, with the keyboard alone', async () => {
    const { page, standin } = await open()
    await page.getByRole('button', { name: /^Xem trước/ }).focus()
    await page.keyboard.press('Enter')
    const box = page.getByRole('checkbox', { name: /^Khối xóm bản · C2/ })
    await box.waitFor()
    await box.focus()
    await page.keyboard.press('Space')
    const button = page.getByRole('button', { name: 'Sửa 3 ô' })
    await button.focus()
    await page.keyboard.press('Enter')
    await page.getByText('Đã sửa 3 ô.').waitFor()
    await settled(page)
    expect(kindOf(standin)).toBe(' Xóm')
    expect(standin.sheet('Khối xóm bản').display[2]?.[1]).toBe('Xóm 2')
  })

  it('unticks by rule and all at once, goes to a cell, and goes back without a change', async () => {
    const { page, standin } = await open()
    await preview(page)
    const all = page.getByRole('checkbox', { name: 'Sửa tất cả' })
    await page.getByRole('checkbox', { name: /^Lỗi/ }).uncheck()
    await page.getByRole('button', { name: 'Sửa 3 ô' }).waitFor()
    await all.uncheck()
    expect(await page.getByRole('button', { name: 'Chưa chọn ô nào' }).isDisabled()).toBe(true)
    await all.check()
    await page.getByRole('button', { name: 'Sửa 4 ô' }).waitFor()
    await page.getByRole('button', { name: 'Xem ô Tổ chức · C4' }).click()
    await expect.poll(() => standin.selection()).toEqual({ sheet: 'Tổ chức', a1: 'C4' })
    const before = standin.grids()
    await page.getByRole('button', { name: 'Quay lại' }).click()
    await page.getByText('4 ô đã chắc chắn cách sửa').waitFor()
    expect(standin.grids()).toEqual(before)
    await preview(page)
  })

  it('shows the list anew when somebody has changed the workbook meanwhile', async () => {
    const { page, standin } = await open()
    await preview(page)
    standin.edit('Khối xóm bản', 'C2', 'Bản')
    await page.getByRole('button', { name: 'Sửa 4 ô' }).click()
    await page.getByRole('alert').getByText('Sổ vừa có thay đổi').waitFor()
    await apply(page, 'Sửa 3 ô')
    expect(kindOf(standin)).toBe('Bản')
  })

  it('names what it leaves to the person, and still offers to undo after the sidebar was closed', async () => {
    const { page, standin, reopen } = await open()
    standin.edit('Khối xóm bản', 'C2', '=" Xóm"')
    await preview(page)
    await page.getByText('1 ô phải sửa tay').click()
    await page.getByRole('button', { name: 'Khối xóm bản · C2' }).getByText('Ô có công thức').waitFor()
    await apply(page, 'Sửa 3 ô')
    const again = await reopen()
    await settled(again)
    await again.getByRole('button', { name: 'Hoàn tác lần sửa nhanh gần nhất (3 ô)' }).click()
    await again.getByText('Đã trả lại 3 ô').waitFor()
  })

  it('shows 250 items, the rest by number, text as text, in its 300 pixels', async () => {
    const members = Object.fromEntries(
      Array.from({ length: 400 }, (_, i) => [
        i + 2,
        { organization: 'CB01', gender: 'Nam', fullName: ` <b>${'Tên'.repeat(i === 0 ? 30 : 1)}</b> ${i}` },
      ]),
    )
    const { page } = await open({ members })
    await preview(page)
    expect(await page.locator('.fix').count()).toBe(250)
    await page.getByText('và 150 ô nữa, được sửa cùng').waitFor()
    expect(await page.locator('main b').count()).toBe(0)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300)
    await apply(page, 'Sửa 400 ô')
  })
})
