import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../../shared/reading/read-workbook.ts'
import { brokenText } from '../../../../shared/rules/cell/broken-text.ts'
import { validate } from '../../../../shared/rules/validate.ts'
import { type Changes, district } from '../../../helpers/district.ts'
import { testRule } from '../../../helpers/test-rule.ts'

const nameOf = (fullName: string): Changes => ({ members: { 2: { fullName } } })
const noteOf = (note: string): Changes => ({ organizations: { 3: { note } } })

testRule(brokenText, {
  accepts: {
    'a blank note': { organizations: { 3: { note: null } } },
    'a question': noteOf('Chưa rõ? Hỏi lại'),
    'a question without a space before a number': noteOf('Có?1'),
    'a web address': noteOf('xem https://x.vn/tin?so=1 và www.x.vn?a=b, x.gov.vn/tin?b'),
    'a stray sign in a name': nameOf('Nguyễn Văn Thu×'),
    'a sign between capitals': noteOf('T·M'),
    'a unit': noteOf('dày 5 µm'),
    'words of other languages': noteOf('Café Muñoz für'),
    'a name with a hard space after Ã': { organizations: { 4: { name: 'CHI BỘ XÃ\u00a0NAM' } } },
  },
  rejects: {
    'UTF-8 read as Windows-1252': [
      nameOf('Nguyá»…n VÄƒn An'),
      'C2',
      'Ô “Họ và tên” ghi “Nguyá»…n VÄƒn An”, chữ bị đọc sai bảng mã; chắc là “Nguyễn Văn An”, hãy sửa lại.',
    ],
    'U+FFFD in a name': [
      nameOf('Nguy\ufffdn Văn An'),
      'C2',
      'Ô “Họ và tên” ghi “Nguy\ufffdn Văn An”, có chữ đã hỏng khi chuyển từ chương trình khác; hãy xem bản gốc và gõ lại.',
    ],
    'U+FFFD in another text': [noteOf('12-QC/\ufffdU'), 'W3'],
    'any question mark in a name': [nameOf('Nguyễn Văn An ?'), 'C2'],
    'a question mark within a word': [noteOf('Nguy?n V?n An'), 'W3'],
    'a lost letter in the name of the unit': [{ info: { unitName: 'Huyện ủy Qu?nh Lưu' } }, 'B2'],
    'mojibake that cannot be read back': [nameOf('Nguyá»…n V?n An'), 'C2'],
    'mojibake in a list': [{ members: { 2: { status: 'ChÃ\u00adnh thá»©c' } } }, 'H2'],
    'one word that makes sense only decoded': [nameOf('Nguyễn V\u00a8n An'), 'C2'],
    'one such hamlet among others': [{ hamlets: { 3: { name: 'B¶n 2' } } }, 'B3'],
    'one in letters of Vietnamese': [{ hamlets: { 3: { name: 'Xoùm 2' } } }, 'B3'],
    'some beside names in ASCII': [{ hamlets: { 2: { name: 'B¶n Na' }, 3: { name: 'B¶n Xop' } } }, 'B2 B3'],
    'what is left of a legacy column': [{ organizations: { 3: { name: 'X· HÉI' } } }, 'B3'],
  },
  says: 'Ô “Họ và tên” ghi “Nguyá»…n VÄƒn An”, chữ bị đọc sai bảng mã; chắc là “Nguyễn Văn An”, hãy sửa lại.',
})

describe('a broken text', () => {
  const issuesOf = (changes: Changes) =>
    validate(readWorkbook(district(changes))).map(({ rule, cell, fix }) => [rule, cell, fix])

  it('that can be read back is read so, and says nothing else', () => {
    expect(issuesOf({ members: { 2: { status: 'ChÃ\u00adnh  thá»©c' } } })).toEqual([
      ['cell.broken-text', 'H2', 'Chính thức'],
    ])
    expect(issuesOf(nameOf('Tr\u00e1\u00ba\u00a7n Th\u00e1\u00bb\u2039 \u00c4\u0090\u00c3\u00a0o'))).toEqual([
      ['cell.broken-text', 'C2', 'Trần Thị Đào'],
    ])
  })

  it('of a legacy column loses no soft hyphen, which is a letter there', () => {
    expect(issuesOf({ organizations: { 3: { name: 'Chi bé tr\u00adêng' } } })).toEqual([
      ['cell.broken-text', 'B3', null],
    ])
  })

  it('with a space too many says both', () => {
    expect(issuesOf(nameOf('Nguy\ufffdn  An'))).toEqual([
      ['cell.broken-text', 'C2', null],
      ['cell.stray-space', 'C2', 'Nguy\ufffdn An'],
    ])
  })

  it('is what remains once the other cells of a legacy column are repaired', () => {
    const names = { 3: { name: '§¶ng bé x·' }, 4: { name: 'Quúnh L\u00adu' }, 5: { name: 'X· HÉI' } }
    const before = validate(readWorkbook(district({ organizations: names })))
    expect(before.map(({ rule, cell }) => [rule, cell])).toEqual([['column.legacy-encoding', 'B1']])
    expect(before[0]?.message).toContain('B5')
    const repaired = { ...names, 3: { name: 'Đảng bộ xã' }, 4: { name: 'Quỳnh Lưu' } }
    expect(issuesOf({ organizations: repaired })).toEqual([['cell.broken-text', 'B5', null]])
  })
})
