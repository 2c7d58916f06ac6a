import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decidingText, rulesetFingerprint } from '../../../local/ruleset/fingerprint.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

let copy: string
let before: string
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'tong-hop-'))
  for (const part of ['package.json', 'shared', 'local/ruleset']) {
    await cp(join(ROOT, part), join(copy, part), { recursive: true })
  }
  before = decidingText(copy)
})
afterAll(() => rm(copy, { recursive: true }))

/** The modules below a folder of the copy. */
const modulesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(join(copy, folder), { recursive: true }))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))

const MEASURES = 'shared/resolutions/nq09/measures'

type Change = (text: string, file: string) => string

/** What decides once these files are changed; they are put back. */
const textAfter = async (files: readonly string[], change: Change): Promise<string> => {
  const originals = await Promise.all(files.map((file) => readFile(join(copy, file), 'utf8')))
  const changed = originals.map((text, i) => change(text, files[i] ?? ''))
  expect(changed).not.toEqual(originals)
  await Promise.all(files.map((file, i) => writeFile(join(copy, file), changed[i] ?? '')))
  try {
    return decidingText(copy)
  } finally {
    await Promise.all(files.map((file, i) => writeFile(join(copy, file), originals[i] ?? '')))
  }
}

const RULE_GROUPS = [
  'cell',
  'duty',
  'hamlet',
  'history',
  'member',
  'movement',
  'organization',
  'province',
  'structure',
]

describe('the fingerprint', () => {
  it('is twelve hex digits, the same wherever the sources lie', () => {
    expect(rulesetFingerprint()).toMatch(/^[0-9a-f]{12}$/)
    expect(decidingText(ROOT)).toBe(before)
  })

  it.each<[string, string, string | RegExp, string]>([
    ['measure', `${MEASURES}/conduct.ts`, "superiorVisits', atLeast: 2", "superiorVisits', atLeast: 3"],
    ['goal', `${MEASURES}/targets.ts`, 'goal: { above: 75 }', 'goal: { above: 76 }'],
    ['other reading', `${MEASURES}/targets.ts`, "in: ['own', 'joint']", "in: ['joint']"],
    ['set of records', 'shared/measures/named.ts', "'grassroots-committee', ", ''],
    ['operator', 'shared/measures/of-column.ts', '>= condition.atLeast', '> condition.atLeast'],
    ['rule body', 'shared/rules/member/under-18.ts', '!(age < youngest', '!(age <= youngest'],
    ['severity', 'shared/rules/member/over-60.ts', /severity: '\w+'/, "severity: 'info'"],
    ['rule that needs another table', 'shared/rules/member/under-18.ts', "needs: ['members']", 'needs: []'],
    ['cascade', 'shared/rules/cascades.ts', "'cell.not-unique'", "'cell.bad-code'"],
    ['threshold', 'shared/resolutions/thresholds.ts', /(youngestAtAdmission: )18/, '$117'],
    ['list value', 'shared/forms/so-don-vi/lists.ts', 'Doanh nghiệp NN', 'Doanh nghiệp N.N.'],
    ['header', 'shared/forms/so-don-vi/organizations.ts', "'Xếp loại'", "'Xếp loại năm'"],
    ['required column', 'shared/forms/so-don-vi/hamlets.ts', "{ required: 'always' }", '{}'],
    ['reading of dates', 'shared/reading/text/parse-date.ts', 'FIRST_YEAR = 1900', 'FIRST_YEAR = 1234'],
    [
      'unit of the register',
      'shared/register/nghe-an/reporting-units.ts',
      'Huyện ủy Kỳ Sơn',
      'Huyện ủy Khác',
    ],
    ['commune', 'shared/register/nghe-an/communes.json', '16663 p 0-3', '16663 x 0-3'],
    ['baseline', 'shared/resolutions/nq09/resolution.ts', '1565', '1566'],
  ])('is another one after a changed %s', async (_what, file, from, to) => {
    expect(await textAfter([file], (text) => text.replace(from, to))).not.toBe(before)
  })

  it('covers the body of every rule', async () => {
    const files = (await Promise.all(RULE_GROUPS.map((group) => modulesIn(`shared/rules/${group}`)))).flat()
    const marked: string[] = []
    const text = await textAfter(files, (source, file) =>
      source.replace(/(\*check\([^)]*\)[^{]*\{\n)/g, (head) => {
        marked.push(file)
        return `${head}    if (Math === '${file}') return\n`
      }),
    )
    expect(marked.length).toBeGreaterThan(70)
    expect(marked.filter((file) => !text.includes(file))).toEqual([])
  })

  it('covers the goal and the conditions of every measure', async () => {
    const marked: string[] = []
    const text = await textAfter(await modulesIn(MEASURES), (source) =>
      source.replace(/\b(goal|judged|among|counted|sum|where|done): /g, (head) => {
        marked.push(`mark${marked.length}#`)
        return `'${marked.at(-1)}': 1, ${head}`
      }),
    )
    expect(marked.length).toBeGreaterThan(60)
    expect(marked.filter((name) => !text.includes(name))).toEqual([])
  })

  it('stays after every sentence of rules, columns and indicators was changed, and every comment', async () => {
    const files = [
      ...(await modulesIn('shared/rules')),
      ...(await modulesIn('shared/measures')),
      ...(await modulesIn('shared/resolutions/nq09')),
    ]
    let sentences = 0
    const reworded = (text: string): string => {
      sentences += 1
      return text.replace(/\p{L}+/u, 'Nói khác')
    }
    const text = await textAfter(files, (source) =>
      `/* Khác. */\n${source}`
        .replace(/(?<=(must|text|right|wrong|clause|content|name|words|agencies): ')[^'\n]+/g, reworded)
        .replace(/; hãy \p{L}+/gu, reworded),
    )
    expect(sentences).toBeGreaterThan(400)
    expect(text).toBe(before)
  })

  it('stays after the help of a column was changed', async () => {
    const file = 'shared/forms/so-don-vi/organizations.ts'
    const text = await textAfter([file], (source) =>
      source.replace('Tên đầy đủ của tổ chức đảng.', 'Tên khác.'),
    )
    expect(text).toBe(before)
  })

  it('holds no sentence at all', () => {
    expect(before).not.toContain('hãy ')
    expect(before).toContain('Doanh nghiệp NN')
  })
})
