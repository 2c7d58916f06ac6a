import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { PAGES } from '../../../local/docs/pages.ts'
import { INDICATORS } from '../../../shared/measures/index.ts'
import { RULES } from '../../../shared/rules/index.ts'
import { SERVER_RULES } from '../../../shared/rules/server-rules.ts'

describe('the generated pages', () => {
  it.each(Object.entries(PAGES))('%s is fresh (npm run docs writes it)', async (path, page) => {
    expect(await readFile(path, 'utf8')).toBe(page())
  })

  it('name every rule and every indicator', () => {
    const rules = PAGES['docs/rules.md']?.() ?? ''
    for (const { id } of [...RULES, ...SERVER_RULES]) expect(rules).toContain(`### ${id}\n`)
    const indicators = PAGES['docs/indicators.md']?.() ?? ''
    for (const { id } of INDICATORS) expect(indicators).toContain(`\`${id}\``)
  })
})
