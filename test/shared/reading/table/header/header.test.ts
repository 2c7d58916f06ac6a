import { describe, expect, it } from 'vitest'
import { ORGANIZATIONS } from '../../../../../shared/forms/so-don-vi/organizations.ts'
import type { SheetCell } from '../../../../../shared/reading/grid.ts'
import { findHeader } from '../../../../../shared/reading/table/header/header.ts'
import { found, headerOf } from '../../../../helpers/find-organization-header.ts'
import { sheetOf } from '../../../../helpers/sheet-of.ts'

describe('the header of one row', () => {
  it('needs three required headers', () => {
    expect(found('Mã tổ chức | Tên tổ chức | Cấp tổ chức')).toBe('0: code@0 name@1 level@2')
    expect(found('Mã tổ chức | Tên tổ chức | Lạ')).toBe('none')
  })

  it('counts neither optional nor conditional headers, nor one header twice', () => {
    expect(found('Mã tổ chức | Tên tổ chức | Ghi chú | Mã tổ chức cấp trên | Loại hình')).toBe('none')
    expect(found('Mã tổ chức | Tên tổ chức | Tên tổ chức | MÃ TỔ CHỨC')).toBe('none')
  })

  it('is the first such row, whatever stands above', () => {
    const picture = `
      ĐẢNG BỘ | TỈNH | NGHỆ AN

      1 | 2 | 3
      Mã tổ chức | Tên tổ chức
      Ghi chú | Cấp tổ chức | Tên tổ chức | Mã tổ chức
      Mã tổ chức | Tên tổ chức | Cấp tổ chức
    `
    expect(found(picture)).toBe('4: note@0 level@1 name@2 code@3')
  })

  it('skips rows that are missing', () => {
    const cells: (readonly SheetCell[])[] = []
    cells[2] = ['Mã tổ chức', 'Tên tổ chức', 'Cấp tổ chức']
    expect(headerOf(cells)?.row).toBe(2)
  })

  it('keeps the first of a header that stands twice', () => {
    const header = headerOf([['Mã tổ chức', 'Tên tổ chức', 'Cấp tổ chức', 'TÊN TỔ CHỨC *', 'Mã tổ chức']])
    expect(header?.positions.get('name')).toBe(1)
    expect(header?.duplicates).toMatchObject([
      { column: 'name', position: 3 },
      { column: 'code', position: 4 },
    ])
  })

  it('tells running numbers and blanks from headers that it does not know', () => {
    const running = ['STT', 'TT', 'Số TT', 'Số thứ tự', 'số  TT *:']
    const header = headerOf([['Mã tổ chức', 'Tên tổ chức', 'Cấp tổ chức', ...running, null, ' ', 'Lạ', 7]])
    expect([...(header?.sequence ?? [])]).toEqual([3, 4, 5, 6, 7])
    expect(header?.unexpected).toEqual([
      { header: 'Lạ', joined: '', row: 0, position: 10 },
      { header: '7', joined: '', row: 0, position: 11 },
    ])
  })

  it('marks a column whose header is known only after decoding', () => {
    const header = headerOf([['M· tæ chøc', 'Teân toå chöùc', 'Cấp tổ chức', 'Ghi chó']])
    expect([...(header?.encodings ?? [])]).toEqual([
      ['code', 'TCVN3'],
      ['name', 'VNI'],
      ['note', 'TCVN3'],
    ])
    expect(header?.unexpected).toEqual([])
  })
})

describe('the header of a sheet with few required columns', () => {
  it('needs them all', () => {
    const { code, name, note } = ORGANIZATIONS.columns
    const columns = { code, name, note }
    expect(findHeader(sheetOf('x', [['Mã tổ chức', 'Tên tổ chức']]), columns)?.row).toBe(0)
    expect(findHeader(sheetOf('x', [['Mã tổ chức', 'Ghi chú']]), columns)).toBeNull()
  })
})
