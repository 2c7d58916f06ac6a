import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../../../local/browser/open-browser.ts'
import type { LocalStandin } from '../../../local/standin/open-standin.ts'
import { buildTestAddOn } from '../../helpers/add-on.ts'
import { district } from '../../helpers/district.ts'
import { openAddOn } from '../../helpers/open-add-on.ts'
import { showSidebar } from '../../helpers/sidebar-page.ts'

/** What Google gives the page in the place of the script's answer. */
const ANSWERS: readonly (readonly [answer: string, give: () => unknown, sentence: string])[] = [
  ['null', () => null, 'Google trả lời trống'],
  ['undefined', () => undefined, 'Google trả lời trống'],
  ['{}', () => ({}), 'Google trả lời trống'],
  ['a text', () => 'ok', 'Google trả lời trống'],
  ['ScriptError', fails('ScriptError: Authorization is required to perform that action.'), 'nhiều tài khoản'],
  ['PERMISSION_DENIED', fails('PERMISSION_DENIED'), 'nhiều tài khoản'],
  ['the same in Vietnamese', fails('Bạn cần được ủy quyền để thực hiện hành động đó.'), 'nhiều tài khoản'],
  ['a run of six minutes', fails('Exceeded maximum execution time'), 'chạy quá lâu'],
  ['no network', fails('NetworkError: Connection failure due to HTTP 0'), 'kiểm tra mạng'],
  ['anything else', fails('Script function not found'), 'không làm được lệnh này'],
]

function fails(message: string) {
  return () => {
    throw new Error(message)
  }
}

describe('a call that Google answers otherwise', () => {
  let outDir = ''
  let browser: Browser
  beforeAll(async () => {
    outDir = await buildTestAddOn()
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  const open = async (failing: string, give: () => unknown) => {
    const { standin } = openAddOn(outDir, district())
    standin.run('openCheck')
    const rpc = (name: string, ...args: readonly unknown[]) =>
      name === failing ? give() : standin.rpc(name, ...args)
    return showSidebar(browser, { ...standin, rpc } as LocalStandin)
  }

  it.each(ANSWERS)('%s is told as what it is, and leaves nothing busy', async (_, give, sentence) => {
    const page = await open('results', give)
    await page.getByText('không còn ô nào bị đánh dấu').waitFor()
    await page.getByRole('button', { name: 'Kết quả đơn vị' }).click()
    await page.getByRole('alert').getByText(sentence).waitFor()
    expect(await page.locator('body.busy').count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Kiểm tra' }).isEnabled()).toBe(true)
  })

  it('says so as well while the page opens', async () => {
    const page = await open('start', () => null)
    await page.getByRole('alert').getByText('Google trả lời trống').waitFor()
    expect(await page.locator('body.busy').count()).toBe(0)
  })
})
