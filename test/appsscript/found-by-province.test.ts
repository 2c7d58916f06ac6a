import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../../local/browser/open-browser.ts'
import type { InboundResponse, OutboundRequest } from '../../local/standin/traffic.ts'
import type { Issue } from '../../shared/rules/issue.ts'
import type { ApiErrorBody } from '../../shared/wire/api/index.ts'
import { buildTestAddOn } from '../helpers/add-on.ts'
import { district } from '../helpers/district.ts'
import { openAddOn } from '../helpers/open-add-on.ts'
import { showSidebar } from '../helpers/sidebar-page.ts'

const found = (rule: string, cell: string, message: string): Issue => ({
  rule,
  severity: 'error',
  sheet: 'Nhiệm vụ định kỳ',
  cell,
  row: 3,
  column: 'duty',
  value: null,
  message,
  fix: null,
  fixes: null,
})

const ISSUES: readonly Issue[] = [
  found('row.duplicate', 'A3', 'Dòng 3 giống hệt dòng 2.'),
  found('duty.of-tomorrow', 'C3', 'Ngày thực hiện chưa tới.'),
]

type Refused = Omit<ApiErrorBody['error'], 'code'>

const refuseWith =
  (found: Refused) =>
  ({ method }: OutboundRequest): InboundResponse => {
    const error = { code: 'invalid-submission', ...found }
    const [status, body] = method === 'GET' ? [200, { submissions: [] }] : [422, { error }]
    return { status, headers: {}, body: new TextEncoder().encode(JSON.stringify(body)) }
  }

const UNMATCHED = 'Lý do xác nhận ở trang Tổ chức không ứng với cảnh báo nào; hãy tải lại trang rồi gửi lại.'

describe('what only the province finds', () => {
  let outDir = ''
  let browser: Browser
  beforeAll(async () => {
    outDir = await buildTestAddOn()
    browser = await openBrowser()
  })
  afterAll(() => browser.close())
  const open = (found: Refused = { message: 'Số liệu còn 2 lỗi.', issues: ISSUES }) =>
    openAddOn(outDir, district({ hamlets: { 5: { officerAssigned: null } } }), {
      remote: { fetch: refuseWith(found), identityToken: () => 'token' },
    })

  it('comes back as issues at their cells, beside what was found here', () => {
    const reply = open().get('handIn')
    expect(reply).toMatchObject({
      outcome: 'refused',
      summary: { errors: 2, warnings: 0, infos: 0 },
      found: { unit: 'Huyện ủy Quỳnh Lưu (421)', summary: { errors: 2, warnings: 1 }, unlisted: 0 },
    })
    if (reply.outcome !== 'refused') throw new Error('received')
    expect(reply.found?.groups.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'error row.duplicate',
      'error duty.of-tomorrow',
      expect.stringMatching(/^warning /),
    ])
    expect(reply.found?.marks.map(({ sheet, cell }) => `${sheet} ${cell}`)).toEqual([
      'Nhiệm vụ định kỳ A3',
      'Nhiệm vụ định kỳ C3',
      'Khối xóm bản K5',
    ])
  })

  it('stands in the list that the clerk knows; a press goes to the cell, and the cells are marked', async () => {
    const { standin } = open()
    standin.run('openHandIn')
    const page = await showSidebar(browser, standin)
    await page.getByRole('button', { name: 'Gửi', exact: true }).click()
    await page.getByRole('alert').getByText('tìm thấy 2 lỗi nên chưa nhận').waitFor()
    await page.getByText('Dòng 3 giống hệt dòng 2.').waitFor()
    await page.getByText('Đã đánh dấu 3 ô.').waitFor()
    expect(standin.sheet('Nhiệm vụ định kỳ').notes.A3).toContain('giống hệt')
    await page.getByRole('button', { name: /^Nhiệm vụ định kỳ · C3/ }).click()
    await expect.poll(() => standin.selection()).toEqual({ sheet: 'Nhiệm vụ định kỳ', a1: 'C3' })
  })

  it('is no total where the province lists as many as it ever does', async () => {
    const full = Array.from({ length: 1_000 }, (_, i) =>
      found('duty.of-tomorrow', `C${i + 3}`, `Dòng ${i + 3}.`),
    )
    const { standin } = open({ message: 'Số liệu còn hơn 1.000 lỗi.', issues: full })
    standin.run('openHandIn')
    const page = await showSidebar(browser, standin)
    await page.getByRole('button', { name: 'Gửi', exact: true }).click()
    await page.getByRole('alert').getByText('tìm thấy từ 1.000 lỗi trở lên nên chưa nhận').waitFor()
  })

  it('about no cell is said in the province’s own words', async () => {
    const { standin } = open({ message: UNMATCHED })
    standin.run('openHandIn')
    const page = await showSidebar(browser, standin)
    await page.getByRole('button', { name: 'Gửi', exact: true }).click()
    await page.getByRole('alert').getByText(UNMATCHED).waitFor()
  })
})
