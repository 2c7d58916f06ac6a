import { beforeAll, describe, expect, it } from 'vitest'
import * as entries from '../../appsscript/main.ts'
import { buildTestAddOn } from '../helpers/add-on.ts'
import { district } from '../helpers/district.ts'
import { openAddOn } from '../helpers/open-add-on.ts'

describe('the menu', () => {
  let outDir = ''
  beforeAll(async () => {
    outDir = await buildTestAddOn()
  })

  it.each(['NONE', 'LIMITED', 'FULL'] as const)('is there under AuthMode.%s', (authMode) => {
    const [menu] = openAddOn(outDir, district()).standin.openMenu(authMode)
    expect(menu?.entries.flatMap(({ functionName, caption }) => (functionName ? [caption] : []))).toEqual([
      'Tạo mẫu sổ',
      'Kiểm tra',
      'Gửi về tỉnh',
      'Kết quả đơn vị',
      'Cập nhật sổ tỉnh',
      'Trợ giúp',
    ])
  })

  it('names a function of the script for every item', () => {
    const [menu] = openAddOn(outDir, district()).standin.openMenu('FULL')
    const named = menu?.entries.flatMap(({ functionName }) => functionName ?? []) ?? []
    expect(named).toHaveLength(6)
    expect(Object.keys(entries)).toEqual(expect.arrayContaining(named))
  })

  it.each([
    ['openCheck', 'check'],
    ['openHandIn', 'hand-in'],
    ['openResults', 'results'],
    ['openProvince', 'province'],
    ['openHelp', 'help'],
  ])('%s opens the sidebar on %s', (entry, view) => {
    const { standin } = openAddOn(outDir, district())
    standin.run(entry)
    expect(standin.sidebar()?.title).toBe('Tổng hợp NQ 09')
    expect(standin.sidebar()?.html).toContain(`<body data-view="${view}" data-opener="`)
  })
})
