import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { district } from '../../helpers/district.ts'
import { type Office, openOffice } from '../../helpers/office.ts'
import { reviewerOf } from '../../helpers/reviewer.ts'
import { sheetOf } from '../../helpers/sheet-of.ts'

const SHEETS = ['Tổng hợp', 'Theo đơn vị', 'Tiến độ nộp']

describe('Cập nhật sổ tỉnh pressed by somebody of a unit', () => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice()
  })
  afterAll(() => office.close())

  it('writes nothing, and says who may and what to do, while the period is open and once it is closed', async () => {
    const clerk = await office.seat('can.bo@nghean.test', 'unit-editor', '421', district())
    expect(await clerk.ask('handIn')).toMatchObject({ ok: true, value: { outcome: 'received' } })
    const figures = SHEETS.map((name) => sheetOf(name, [['Toàn tỉnh', 231, 240]]))
    const { ask, standin } = await office.seat('can.bo@nghean.test', 'unit-editor', '421', figures)
    const written = () => Promise.all(SHEETS.map((name) => standin.sheet(name)))
    const before = await written()
    const review = await reviewerOf(office)
    const steps = [async () => undefined, () => review('/v1/periods/2012Q4/close', {})]
    for (const step of steps) {
      await step()
      const reply = await ask('refreshProvince', '2012Q4')
      expect(reply).toEqual({
        ok: false,
        message: expect.stringContaining('tài khoản đang đăng nhập là của một đơn vị'),
      })
      expect(await standin.sheetNames()).toEqual(SHEETS)
      expect(await written()).toEqual(before)
    }
  })

  it('is no reason to refuse the province', async () => {
    const { ask } = await office.seat('xem@nghean.test', 'province-viewer', null, [
      sheetOf('Trang tính1', []),
    ])
    expect(await ask('refreshProvince', '2012Q4')).toMatchObject({ ok: true, value: { outcome: 'written' } })
  })
})
