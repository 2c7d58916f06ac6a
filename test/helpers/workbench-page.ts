import type { Page } from 'playwright-core'

/** Opens a sheet of the workbench by its tab. */
export const openTab = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('tab', { name }).click()
  await page.getByRole('tab', { name, selected: true }).waitFor()
}

/** Types a text into a cell of the open sheet, as a person does. */
export const type = async (page: Page, cell: string, text: string): Promise<void> => {
  await page.getByLabel('Ô đang chọn').fill(cell)
  await page.getByLabel('Ô đang chọn').press('Enter')
  await page.keyboard.press('F2')
  await page.getByLabel('Sửa ô').fill(text)
  await page.keyboard.press('Enter')
  await page.getByLabel('Sửa ô').waitFor({ state: 'detached' })
}
