import { describe, expect, it } from 'vitest'
import { missingColumn } from '../../../../shared/rules/structure/missing-column.ts'
import { district } from '../../../helpers/district.ts'
import { issuesBy } from '../../../helpers/issues-by.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(missingColumn, {
  accepts: {
    'an optional column': { absent: ['organizations.note'] },
    'labels that may be absent': { absent: ['info.unitName', 'info.template'] },
    'a conditional column that no row needs': { absent: ['members.titleTrainedFor'] },
  },
  rejects: {
    'a required column': [{ absent: ['members.gender'] }, 'A1'],
    'a label of Tăng giảm': [
      { absent: ['movement.died'] },
      'A1',
      'Trang “Tăng giảm” thiếu dòng “Từ trần” ở cột A; hãy thêm dòng này.',
    ],
    'a label that is a word off': [
      { headers: { 'movement.opening': 'Đầu kì', 'movement.struckOff': 'Xóa tên trong danh sách' } },
      'A1',
      'Trang “Tăng giảm” thiếu các dòng “Đầu kỳ”, “Xóa tên” ở cột A; hãy đổi “Đầu kì” ở ô A1 thành “Đầu kỳ” nếu đó là dòng này; đổi “Xóa tên trong danh sách” ở ô A7 thành “Xóa tên” nếu đó là dòng này.',
    ],
    'the labels of unit and period': [
      { absent: ['info.unit', 'info.period'] },
      'A1',
      'Trang “Thông tin” thiếu các dòng “Mã đơn vị”, “Kỳ báo cáo” ở cột A; hãy thêm các dòng này.',
    ],
    'two columns of a sheet': [
      { absent: ['members.gender', 'members.admittedOn'] },
      'A1',
      'Trang “Đảng viên” thiếu các cột “Giới tính”, “Ngày vào Đảng”; hãy thêm các cột này vào dòng tiêu đề.',
    ],
    'a header that is a word off': [
      { headers: { 'members.fullName': 'Họ tên' } },
      'A1',
      'Trang “Đảng viên” thiếu cột “Họ và tên”; hãy đổi “Họ tên” ở ô C1 thành “Họ và tên” nếu đó là cột này.',
    ],
    'headers that are off, and one that is not there': [
      {
        headers: { 'members.birthDate': 'Ngày, tháng, năm sinh', 'members.gender': 'Giới tinh' },
        absent: ['members.admittedOn'],
      },
      'A1',
      'Trang “Đảng viên” thiếu các cột “Ngày sinh”, “Giới tính”, “Ngày vào Đảng”; hãy đổi “Ngày, tháng, năm sinh” ở ô D1 thành “Ngày sinh” nếu đó là cột này; đổi “Giới tinh” ở ô E1 thành “Giới tính” nếu đó là cột này; thêm cột “Ngày vào Đảng” vào dòng tiêu đề.',
    ],
    'columns of two sheets': [{ absent: ['members.gender', 'hamlets.kind'] }, 'A1 A1'],
    'a conditional column that a row needs': [{ absent: ['members.officialOn'] }, 'A1'],
  },
  says: 'Trang “Đảng viên” thiếu cột “Giới tính”; hãy thêm cột này vào dòng tiêu đề.',
})

describe('a column that is missing below a header of two rows', () => {
  const sayOf = (headings: readonly (string | null)[], subs: readonly (string | null)[]) => {
    const cells = [headings, subs, ['A1', 'Chi bộ xã', 'Chi bộ cơ sở', 10, 10, 0]]
    const vertical = [0, 1, 2].map((left) => ({ top: 0, bottom: 1, left, right: left }))
    const merges = [...vertical, { top: 0, bottom: 0, left: 3, right: 5 }]
    const grids = district({ absent: ['members', 'hamlets'] }).map((grid) =>
      grid.name === 'Tổ chức' ? { ...grid, cells, merges } : grid,
    )
    const [issue, ...others] = issuesBy('sheet.missing-column', grids).filter(
      ({ sheet }) => sheet === 'Tổ chức',
    )
    expect(others).toEqual([])
    return [issue?.cell, issue?.message.replace(/^.*hãy /, '')]
  }
  const NAMES = ['Mã tổ chức', 'Tên tổ chức', 'Cấp tổ chức']
  const SUBS = [null, null, null, 'Tổng số đảng viên', 'Đảng viên chính thức', 'Đảng viên dự bị']

  it('is proposed by its sub-heading, with the heading that stands over it', () => {
    expect(sayOf([...NAMES, 'Đảng viên', null, null], [...SUBS.slice(0, 4), 'chính thưc', 'dự bị'])).toEqual([
      'A2',
      'đổi “chính thưc” ở ô E2 (dưới “Đảng viên”) thành “Đảng viên chính thức” nếu đó là cột này; thêm cột “Loại hình” vào dòng tiêu đề.',
    ])
  })

  it('is proposed by the heading alone where that is merged over both rows', () => {
    const names = ['Mã tổ chức', 'Tên tổ chứ', 'Cấp tổ chức']
    expect(sayOf([...names, 'Số lượng', null, null], SUBS)).toEqual([
      'A2',
      'đổi “Tên tổ chứ” ở ô B1 thành “Tên tổ chức” nếu đó là cột này; thêm cột “Loại hình” vào dòng tiêu đề.',
    ])
  })
})
