import { beforeAll, describe, expect, it } from 'vitest'
import { readBundle } from '../../local/standin/bundle.ts'
import { openStandin } from '../../local/standin/open-standin.ts'
import { buildTestAddOn } from '../helpers/add-on.ts'
import { district } from '../helpers/district.ts'
import { openAddOn, openerOf } from '../helpers/open-add-on.ts'

const ENTRIES = [
  'createTemplate',
  'openCheck',
  'openHandIn',
  'openResults',
  'openProvince',
  'openHelp',
] as const

const SENTENCES = [
  ['userinfo.email', 'start', 'địa chỉ thư'],
  ['spreadsheets.currentonly', 'check', 'đọc và ghi sổ'],
  ['script.external_request', 'handIn', 'kết nối máy chủ của tỉnh; mạng của bạn không có lỗi'],
  ['openid', 'handIn', 'Google chưa xác nhận tài khoản'],
] as const

describe('where the person left a permission out', () => {
  let outDir = ''
  beforeAll(async () => {
    outDir = await buildTestAddOn()
  })
  const scopesBut = (scope: string): readonly string[] =>
    (JSON.parse(readBundle(outDir).manifest).oauthScopes as string[]).filter((each) => !each.endsWith(scope))

  it.each(ENTRIES)('%s lets Google ask for it first', (entry) => {
    const standin = openStandin({
      bundle: readBundle(outDir),
      user: 'can.bo@nghean.test',
      granted: scopesBut('external_request'),
    })
    expect(() => standin.run(entry)).toThrow('Authorization is required')
    expect(standin.alerts()).toEqual([])
    expect(standin.sidebar()).toBe(null)
    expect(standin.sheetNames()).toHaveLength(1)
  })

  it.each(ENTRIES)('%s asks nothing of who agreed to everything', (entry) => {
    const { standin } = openAddOn(outDir, district())
    expect(() => standin.run(entry)).not.toThrow()
  })

  it.each(SENTENCES)('says which: %s in %s', (scope, name, sentence) => {
    const opened = openAddOn(outDir, district())
    const opener = openerOf(opened.standin.sidebar()?.html ?? '')
    const standin = openStandin({
      bundle: readBundle(outDir),
      user: 'can.bo@nghean.test',
      grids: district(),
      granted: scopesBut(scope),
      remote: { identityToken: () => 'token' },
      properties: opened.standin.properties(),
    })
    expect(standin.rpc(name, opener)).toEqual({ ok: false, message: expect.stringContaining(sentence) })
    expect(standin.logs()).toEqual([])
  })
})
