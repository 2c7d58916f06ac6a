import { beforeAll, describe, expect, it } from 'vitest'
import { buildTestAddOn } from '../helpers/add-on.ts'
import { district } from '../helpers/district.ts'
import { openAddOn } from '../helpers/open-add-on.ts'

const CALLS = [
  'start',
  'check',
  'confirm',
  'confirmReviewed',
  'makeKey',
  'mark',
  'goTo',
  'previewFixes',
  'applyFixes',
  'undoFixes',
  'withdraw',
  'setKey',
  'handIn',
  'results',
  'newestPeriod',
  'refreshProvince',
] as const

describe('the opener key', () => {
  let outDir = ''
  beforeAll(async () => {
    outDir = await buildTestAddOn()
  })

  it.each(CALLS)('%s answers nobody without it', (name) => {
    const { standin } = openAddOn(outDir, district())
    for (const key of [undefined, null, '', 'another', 1, {}]) {
      expect(standin.rpc(name, key)).toEqual({
        ok: false,
        message: expect.stringContaining('tài khoản Google khác'),
      })
    }
  })

  it('does not answer when the browser runs the call as another account', () => {
    const { standin, ask } = openAddOn(outDir, district())
    standin.signIn('nguoi.khac@nghean.test')
    expect(ask('check')).toEqual({ ok: false, message: expect.stringContaining('tài khoản Google khác') })
    standin.signIn('can.bo@nghean.test')
    expect(ask('check').ok).toBe(true)
  })

  it('tells who is signed in and what the workbook is', () => {
    const { get } = openAddOn(outDir, district())
    const start = get('start')
    expect(start).toMatchObject({ email: 'can.bo@nghean.test', kind: 'district', provincePeriod: null })
    expect(start.periods).toHaveLength(16)
    expect(openAddOn(outDir, []).get('start').kind).toBe('other')
  })
})
