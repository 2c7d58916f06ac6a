import { describe, expect, it } from 'vitest'
import { openApiDocument } from '../../../worker/docs/document.ts'
import { STYLE } from '../../../worker/docs/style.ts'
import { OPERATIONS } from '../../../worker/operations.ts'
import { productionApp } from '../helpers/client.ts'

const open = (path: string, init: RequestInit = {}): Promise<Response> =>
  Promise.resolve(productionApp().request(path, init, { TOKEN_AUDIENCES: '' }))

const page = async (): Promise<string> => (await open('/docs')).text()

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found)

const sha256 = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return btoa(String.fromCharCode(...new Uint8Array(digest)))
}

describe.each([
  ['/v1/openapi.json', 401],
  ['/docs', 405],
])('%s', (path, otherwise) => {
  it('is for everyone, and asked for once', async () => {
    const answer = await open(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Cache-Control')).toBe('public, no-cache')
    const etag = answer.headers.get('ETag') ?? ''
    const again = await open(path, { headers: { 'If-None-Match': etag } })
    expect([again.status, again.headers.get('ETag'), await again.text()]).toEqual([304, etag, ''])
  })

  it('is only read', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const answer = await open(path, { method })
      expect([method, answer.status]).toEqual([method, otherwise])
    }
  })
})

describe('the page', () => {
  it('may use its own style and nothing else', async () => {
    const answer = await open('/docs')
    const [style = ''] = all(await answer.text(), /<style>([\s\S]*?)<\/style>/g)
    expect(style).toBe(STYLE)
    expect(answer.headers.get('Content-Security-Policy')).toBe(
      `default-src 'none'; frame-ancestors 'none'; style-src 'sha256-${await sha256(style)}'`,
    )
  })

  it('has no script, no inline style and nothing from elsewhere', async () => {
    const html = await page()
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\sstyle=|\son\w+=|https?:/i)
    expect(new Set(all(html, /href="([^#][^"]*)"/g))).toEqual(new Set(['/v1/openapi.json']))
  })

  it('tells of every operation and every schema, and each link leads somewhere', async () => {
    const html = await page()
    const ids = all(html, /\sid="([^"]+)"/g)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id } of OPERATIONS) expect(ids).toContain(id)
    for (const name of Object.keys(openApiDocument(OPERATIONS).components.schemas))
      expect(ids).toContain(name)
    const targets = new Set(all(html, /href="#([^"]+)"/g))
    expect([...targets].filter((target) => !ids.includes(target))).toEqual([])
  })

  it('can be walked through by its headings, in Vietnamese', async () => {
    const html = await page()
    expect(html).toContain('<html lang="vi">')
    expect(html).toBe(html.normalize('NFC'))
    const levels = all(html.slice(html.indexOf('<main')), /<h([1-6])[ >]/g).map(Number)
    expect(levels.filter((level) => level === 1)).toEqual([1])
    const jumps = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)
    expect(jumps).toEqual([])
    expect(all(html, /<table[^>]*>(?!<caption>)(.{0,20})/g)).toEqual([])
  })

  it('shows text as text', async () => {
    const html = await page()
    expect(html).toContain('@&lt;&gt;&quot;')
    expect(html.replace(/<\/?[a-z][^<>]*>|<!doctype html>/g, '')).not.toMatch(/[<>]/)
  })
})
