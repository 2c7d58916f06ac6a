import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../../../local/browser/open-browser.ts'
import { buildTestAddOn } from '../../helpers/add-on.ts'
import { openAddOn } from '../../helpers/open-add-on.ts'
import { REPORT, serve } from '../../helpers/report.ts'
import { sheetOf } from '../../helpers/sheet-of.ts'
import { showSidebar } from '../../helpers/sidebar-page.ts'

const point = (period: string, numerator: number | null) => ({ period, numerator, denominator: null })
const json = (status: number, body: unknown) => ({
  status,
  headers: {},
  body: new TextEncoder().encode(JSON.stringify(body)),
})

describe('the first refresh of the province’s workbook', () => {
  let outDir = ''
  let browser: Browser
  beforeAll(async () => {
    outDir = await buildTestAddOn()
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  const open = async (trends: { readonly status: number; readonly body: unknown }) => {
    const { remote, asked } = serve(() => REPORT)
    const fetch: typeof remote.fetch = (request) =>
      request.url.includes('/v1/trends') ? json(trends.status, trends.body) : remote.fetch(request)
    const { standin } = openAddOn(outDir, [sheetOf('Trang tính1', [])], { remote: { ...remote, fetch } })
    standin.run('openProvince')
    const page = await showSidebar(browser, standin)
    return { page, standin, asked, period: page.getByLabel('Kỳ báo cáo') }
  }
  const trendOf = (...points: readonly ReturnType<typeof point>[]) => ({ status: 200, body: { points } })

  it('offers the newest period that has figures, and remembers the one that was written', async () => {
    const trends = trendOf(point('2012Q3', 1500), point('2012Q4', 1565), point('2013Q1', null))
    const { page, standin, asked, period } = await open(trends)
    await period.waitFor()
    expect(await period.inputValue()).toBe('2012Q4')
    await page.locator('#content').getByRole('button', { name: 'Cập nhật' }).click()
    await page.getByText('Đã ghi báo cáo quý IV năm 2012').waitFor()
    expect(asked.map(({ url }) => url)).toEqual(['https://tong-hop.test/v1/reports/2012Q4'])
    standin.run('openProvince')
    const again = await showSidebar(browser, standin)
    await again.getByLabel('Kỳ báo cáo').waitFor()
    expect(await again.getByLabel('Kỳ báo cáo').inputValue()).toBe('2012Q4')
  })

  it('says that there are no figures yet', async () => {
    const { page, period } = await open(trendOf())
    await page.getByText('chưa có bản gửi nào được tính').waitFor()
    expect(await period.inputValue()).toBe('2015Q4')
  })

  it('still lets the person choose where the newest cannot be told', async () => {
    const error = { code: 'forbidden', message: 'Tài khoản này chưa được tỉnh cấp quyền sử dụng.' }
    const { page, period } = await open({ status: 403, body: { error } })
    await page.getByRole('alert').getByText('chưa được tỉnh cấp quyền').waitFor()
    expect(await period.isEnabled()).toBe(true)
  })
})
