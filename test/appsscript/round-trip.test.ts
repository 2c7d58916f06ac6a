import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { district } from '../helpers/district.ts'
import { type Office, openOffice, type Seat } from '../helpers/office.ts'
import { sheetOf } from '../helpers/sheet-of.ts'

describe('from the district’s workbook to the province’s', () => {
  let office: Office
  let province: Seat
  beforeAll(async () => {
    office = await openOffice()
    const unit = await office.seat('can.bo@nghean.test', 'unit-editor', '421', district())
    expect(await unit.ask('handIn')).toMatchObject({ value: { outcome: 'received' } })
    province = await office.seat('tinh@nghean.test', 'province-viewer', null, [sheetOf('Trang tính1', [])])
  })
  afterAll(() => office.close())

  it('puts what was handed in on the province sheets', async () => {
    const reply = await province.ask('refreshProvince', '2012Q4')
    expect(reply).toMatchObject({ ok: true, value: { outcome: 'written', submitted: 1, expected: 27 } })
    const { display } = await province.standin.sheet('Tổng hợp')
    const line = display.find(([code]) => code === 'CT01a')
    expect(line?.slice(0, 5)).toEqual(['CT01a', 'Khối, xóm, bản có đảng viên tại chỗ', '= 100 %', '3', '4'])
    const progress = await province.standin.sheet('Tiến độ nộp')
    expect(progress.display.find(([code]) => code === '421')?.[3]).toBe('1')
    expect(progress.display.find(([code]) => code === '412')?.[2]).toBe('chưa nộp')
  })

  it('writes nothing while the Worker’s report stays the same', async () => {
    await province.standin.resetRequests()
    expect(await province.ask('refreshProvince', '2012Q4')).toMatchObject({ value: { outcome: 'unchanged' } })
    expect((await province.standin.requests()).map(({ status }) => status)).toEqual([304])
  })
})
