import { unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../shared/wire/api/index.ts'
import { type Call, codeOf, signedIn } from './helpers/client.ts'
import { pass } from './helpers/pass.ts'
import { handIn } from './helpers/workflow.ts'

const PATH = '/v1/reports/2012Q4'

/** The first three rows and columns of each sheet, and how many rows it has. */
const sheetsOf = async (answer: Response) => {
  const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()))
  return sheets.map(({ name, rows }) => ({ name, rows }))
}

/** The text of the document, its paragraphs one after the other. */
const textOf = async (answer: Response): Promise<string> => {
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  const xml = new TextDecoder().decode(files['word/document.xml'])
  return xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')
}

const fileOf = async (call: Call, extension: string, init?: RequestInit): Promise<Response> => {
  const answer = await call(`${PATH}.${extension}`, init)
  expect(answer.status).toBe(200)
  return answer
}

describe('the summary workbook', () => {
  it('shows what the report says, in the sheets that the add-on keeps', async () => {
    await handIn('421', 4)
    const call = await signedIn('province-viewer')
    const report = await (await call(PATH)).json<Report>()
    const answer = await fileOf(call, 'xlsx')
    expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="tong-hop-2012Q4.xlsx"')
    const [summary, units, completeness] = await sheetsOf(answer)
    expect([summary?.name, units?.name, completeness?.name]).toEqual([
      'Tổng hợp',
      'Theo đơn vị',
      'Tiến độ nộp',
    ])
    expect(summary?.rows[1]?.[0]).toMatch(
      /^1\/27 đơn vị đã nộp; 1 đơn vị được tính \(1 chưa ai duyệt\)\. Chỉ tiêu chưa đủ/,
    )
    const figures = summary?.rows.slice(3).map((row) => [row[3] ?? null, row[4] ?? null])
    const readings = report.indicators.flatMap((indicator) => [indicator, ...indicator.options])
    expect(figures).toEqual(readings.map(({ numerator, denominator }) => [numerator, denominator]))
    const strong = summary?.rows.findIndex(([code]) => code === 'CT03') ?? 0
    expect(summary?.rows[strong + 1]?.slice(0, 8)).toEqual([
      ...[null, 'Nếu tính trên tổng số tổ chức cơ sở đảng', '> 75 %', 3, 4, 0.75, 'chưa đủ số liệu', 1],
    ])
    expect(units?.rows.slice(3).map(([code]) => code ?? '')).toEqual([
      '',
      '',
      ...report.units.map(({ unit }) => unit),
    ])
    const own = completeness?.rows.find(([code]) => code === '421')
    expect(own?.slice(1, 4)).toEqual(['Huyện ủy Quỳnh Lưu', 'được tính, chưa ai duyệt', 1])
    const receivedAt = Date.parse(report.units.find(({ unit }) => unit === '421')?.receivedAt ?? '')
    const hours = (Number(own?.[4]) - receivedAt) / 3_600_000
    expect(Math.round(hours)).toBe(7)
  })
})

describe('the official report', () => {
  it('has the form of a Party document and the figures of the report', async () => {
    await handIn('421', 4)
    const answer = await fileOf(await signedIn('admin'), 'docx')
    expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="bao-cao-2012Q4.docx"')
    const text = await textOf(answer)
    for (const part of [
      'TỈNH ỦY NGHỆ AN',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'BÁO CÁO',
      'kết quả thực hiện Nghị quyết số 09-NQ/TU, ngày 13/3/2012',
      'quý IV năm 2012',
      'Đến nay có 1/27 đơn vị đã nộp số liệu. Trong báo cáo này 1 đơn vị được tính (1 chưa ai duyệt).',
      'T/M BAN THƯỜNG VỤ',
      'Nơi nhận:',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA')
  })
})

describe('both files', () => {
  it.each(['xlsx', 'docx'])('are sent once for each state of the report: %s', async (extension) => {
    await handIn('421', 4)
    const call = await signedIn('province-viewer')
    const etag = (await fileOf(call, extension)).headers.get('ETag') ?? ''
    expect(etag).toMatch(new RegExp(`^W/"2012Q4-[0-9a-f]{32}-${extension}"$`))
    const held = { headers: { 'If-None-Match': etag } }
    expect((await call(`${PATH}.${extension}`, held)).status).toBe(304)
    await handIn('422', 4)
    pass(1000)
    expect((await fileOf(call, extension, held)).headers.get('ETag')).not.toBe(etag)
  })

  it('show a closed period as it was when it was closed', async () => {
    await handIn('421', 4)
    const call = await signedIn('province-approver')
    const closing = await call('/v1/periods/2012Q4/close', { method: 'POST', body: '{}' })
    expect(closing.status).toBe(200)
    const shown = async () => ({
      sheets: await sheetsOf(await fileOf(call, 'xlsx')),
      text: await textOf(await fileOf(call, 'docx')),
    })
    const before = await shown()
    await handIn('421', 8, 0, { period: '2012Q3' })
    expect(await shown()).toEqual(before)
  })

  it.each(['xlsx', 'docx'])('are none of a unit’s business: %s', async (extension) => {
    const answer = await (await signedIn('unit-editor', '421'))(`${PATH}.${extension}`)
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'forbidden'])
  })

  it.each(['2012Q5.xlsx', '2011Q4.docx', '2012Q4.pdf', '2012q4.xlsx', '.xlsx', '2012Q4.xlsx.docx'])(
    'are not there as %s',
    async (name) => {
      const answer = await (await signedIn('admin'))(`/v1/reports/${name}`)
      expect([answer.status, await codeOf(answer)]).toEqual([404, 'not-found'])
    },
  )
})
