import { describe, expect, it } from 'vitest'
import { useSidebar } from '../../helpers/use-sidebar.ts'

describe('the key that the units share, in the sidebar', () => {
  const open = useSidebar()

  it('is made for the province, and typed in by a unit, which may take it away', async () => {
    const { page: province } = await open('openProvince')
    await province.getByText('Mã đối chiếu đảng viên').click()
    await province.getByRole('button', { name: 'Tạo mã mới' }).click()
    await province.getByText('Đã tạo mã đối chiếu mới.').waitFor()
    const key = (await province.locator('.made-key').textContent()) ?? ''
    const { page, standin } = await open('openHandIn')
    await page.getByText('Đối chiếu đảng viên giữa các đơn vị').click()
    await page.getByLabel('Mã đối chiếu').fill(key.toLowerCase())
    await page.getByRole('button', { name: 'Lưu mã' }).click()
    await page.getByText(`Đang bật, với mã có hai ký tự cuối là “${key.slice(-2)}”`).waitFor()
    expect(await page.getByText(key).count()).toBe(0)
    expect(Object.values(standin.properties().document)).toEqual([key.replaceAll('-', '')])
    await page.getByRole('button', { name: 'Bỏ mã khỏi sổ' }).click()
    await page.getByText('Đang tắt: sổ chưa có mã').waitFor()
    expect(Object.values(standin.properties().document)).toEqual([])
  })

  it('says what is wrong with one that is mistyped, and leaves what was typed', async () => {
    const { page } = await open('openHandIn')
    await page.getByText('Đối chiếu đảng viên giữa các đơn vị').click()
    await page.getByLabel('Mã đối chiếu').fill('BH0R-TR2B')
    await page.getByRole('button', { name: 'Lưu mã' }).click()
    await page.getByRole('status').getByText('gồm 28 chữ và số').waitFor()
    expect(await page.getByLabel('Mã đối chiếu').inputValue()).toBe('BH0R-TR2B')
  })
})
