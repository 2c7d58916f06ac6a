import { describe, expect, it } from 'vitest'
import { columnsOf, type TableKey } from '../../../../shared/forms/so-don-vi/index.ts'
import { readWorkbook } from '../../../../shared/reading/read-workbook.ts'
import { nearHeaders } from '../../../../shared/rules/structure/near-headers.ts'
import { tablesOf } from '../../../../shared/rules/tables.ts'
import { district } from '../../../helpers/district.ts'
import { tableOf } from '../../../helpers/read-sheet.ts'

/** Which headers of the members' sheet are to be renamed, as `header → column`, when these take the place of others. */
const renamed = (headers: Readonly<Record<string, string>>): readonly string[] => {
  const book = readWorkbook(district({ headers }))
  return tablesOf(book).flatMap((table) =>
    Array.from(nearHeaders(table), ([column, { header }]) => `${header} → ${column}`),
  )
}

describe('headers near to missing columns', () => {
  it.each([
    [{ 'members.fullName': 'Họ tên' }, 'Họ tên → fullName'],
    [{ 'members.fullName': 'HỌ, TÊN' }, 'HỌ, TÊN → fullName'],
    [{ 'members.birthDate': 'Ngày tháng năm sinh' }, 'Ngày tháng năm sinh → birthDate'],
    [{ 'members.status': 'Loại đảng viện' }, 'Loại đảng viện → status'],
    [{ 'hamlets.code': 'Mã xóm, bản' }, 'Mã xóm, bản → code'],
    [
      { 'organizations.members': 'Tổng số đảng viên toàn đảng bộ' },
      'Tổng số đảng viên toàn đảng bộ → members',
    ],
    [{ 'members.fullName': 'Hä tªn' }, 'Hä tªn → fullName'],
    [{ 'members.fullName': 'Tên đảng viên' }, ''],
    [{ 'members.fullName': 'Tên họ' }, ''],
    [{ 'members.gender': 'Giới' }, ''],
    [{ 'members.fullName': 'STT' }, ''],
    [{ 'members.fullName': ' - ' }, ''],
    [{ 'members.note': 'Ghi chu' }, ''],
  ])('%j: %s', (headers, expected) => {
    expect(renamed(headers).join()).toBe(expected)
  })

  it('are the nearest, and the first of equals', () => {
    const more = { 'members.ethnicity': 'Họ và tên chồng', 'members.note': 'Họ tên' }
    expect(renamed({ 'members.fullName': 'Họ và tên cha', ...more })).toEqual(['Họ tên → fullName'])
    expect(renamed({ 'members.fullName': 'Họ tên', 'members.note': 'HỌ TÊN' })).toEqual(['Họ tên → fullName'])
  })

  it('are each meant for one column', () => {
    const headers = { 'members.admittedOn': 'Ngày vào Đảng chính thức', 'members.officialOn': '-' }
    expect(renamed(headers)).toEqual(['Ngày vào Đảng chính thức → officialOn'])
  })

  it('are found below a heading that is merged over several columns, too', () => {
    const columns = columnsOf('organizations' satisfies TableKey)
    const table = tableOf(
      'organizations',
      [
        [
          columns.code?.header ?? '',
          columns.name?.header ?? '',
          columns.level?.header ?? '',
          'Đảng viên',
          null,
        ],
        [null, null, null, 'Chinh thức', 'Dự bị'],
        ['A1', 'a', 'Chi bộ cơ sở', 5, 1],
      ],
      [
        ...[0, 1, 2].map((left) => ({ top: 0, bottom: 1, left, right: left })),
        { top: 0, bottom: 0, left: 3, right: 4 },
      ],
    )
    expect([...nearHeaders(table)]).toMatchObject([
      ['officialMembers', { header: 'Chinh thức', row: 2, position: 3 }],
    ])
  })
})
