import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SHEET_KEYS, TABLE_KEYS } from '../../../shared/forms/so-don-vi/index.ts'
import { readWorkbook } from '../../../shared/reading/read-workbook.ts'
import { RULES } from '../../../shared/rules/index.ts'
import { validate } from '../../../shared/rules/validate.ts'
import { district } from '../../helpers/district.ts'

/** The contract: every rule with its severity, in the order in which earlier errors win a cell. */
const CATALOGUE = `
workbook.missing-sheet error
workbook.spare-sheet warning
workbook.sheet-ambiguous error
workbook.sheet-owed warning
workbook.unit-name-differs warning
workbook.unknown-unit error
workbook.unknown-period error
workbook.template-outdated warning
sheet.no-header error
sheet.no-rows error
sheet.missing-column error
sheet.duplicate-column error
sheet.unexpected-column warning
sheet.total-differs warning
column.legacy-encoding error
column.month-first-dates error
column.swapped-dates warning
cell.required error
cell.formula-error error
cell.too-long error
cell.broken-text warning
cell.ambiguous-number error
cell.not-an-integer error
cell.not-a-date error
cell.date-in-future error
cell.date-too-early error
cell.not-in-list error
cell.bad-code error
cell.not-unique error
cell.partial-date warning
cell.decomposed-text info
cell.lookalike-letter info
cell.stray-space info
row.duplicate error
organization.parent-unexpected error
organization.parent-unknown error
organization.parent-cycle error
organization.parent-level error
organization.commune-unknown error
organization.commune-name warning
organization.commune-shared error
organization.members-not-additive error
organization.members-differ-from-cells error
organization.members-differ-from-list warning
organization.too-few-official error
organization.committee-below-30 warning
organization.cell-above-30 warning
organization.no-secretary error
organization.several-secretaries error
organization.committee-differs warning
organization.committee-of-small-cell warning
organization.classified-too-young warning
organization.strong-with-failing-member warning
organization.regulation-incomplete error
organization.regulation-before-term warning
organization.admitted-without-masses error
organization.admitted-year-above-total error
organization.admitted-differs-from-list warning
hamlet.organization-unknown error
hamlet.organization-not-commune error
hamlet.cell-unknown error
hamlet.cell-not-cell error
hamlet.cell-elsewhere error
hamlet.cell-unexpected error
hamlet.cell-shared error
hamlet.cell-without-members error
hamlet.cell-only-reinforced warning
hamlet.members-above-cell warning
hamlet.no-officer warning
member.organization-unknown error
member.organization-not-cell error
member.under-18 error
member.over-60 warning
member.official-before-admission error
member.probation-too-short warning
member.probation-overdue warning
member.official-unexpected error
member.probationary-role error
member.probationary-card info
member.card-format warning
member.file-format warning
member.trained-outside-term warning
member.trained-for-other-title warning
member.exempt-classified warning
member.possible-duplicate warning
member.ethnicity-unknown warning
duty.due-mismatch error
duty.done-outside-due warning
enterprise.commune-unknown error
enterprise.no-officer warning
movement.not-balanced error
movement.closing-differs warning
`

const FOLDER = 'shared/rules'

/** The TypeScript files below a folder, as paths from there. */
const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))

/** The files of shared/rules that export a rule of the catalogue, by the rule's id. */
const fileByRule = async (): Promise<ReadonlyMap<string, string>> => {
  const files = new Map<string, string>()
  for (const path of filesBelow(FOLDER)) {
    const exported = Object.values(await import(resolve(FOLDER, path)))
    for (const rule of RULES) if (exported.includes(rule)) files.set(rule.id, path)
  }
  return files
}

describe('the catalogue', () => {
  it('has every rule with its severity, in order', () => {
    const lines = RULES.map(({ id, severity }) => `${id} ${severity}`)
    expect(lines).toEqual(CATALOGUE.trim().split('\n'))
  })

  it('says of every rule what must hold, why, and gives examples', () => {
    for (const { must, source, example } of RULES) {
      for (const text of [must, source.text, example.right, example.wrong]) {
        expect(text.normalize('NFC')).toBe(text)
        expect(text).not.toBe('')
      }
      expect(must).toMatch(/\.$/)
    }
  })

  it('has one file and one test for every rule', async () => {
    const files = await fileByRule()
    expect([...files.keys()].sort()).toEqual(RULES.map(({ id }) => id).sort())
    expect(new Set(files.values()).size).toBe(RULES.length)
    const tests = filesBelow(`test/${FOLDER}`)
    for (const path of files.values()) expect(tests).toContain(path.replace('.ts', '.test.ts'))
  })

  it('needs sheets that there are, and is silent without them', () => {
    for (const { needs } of RULES) expect(TABLE_KEYS).toEqual(expect.arrayContaining([...needs]))
    for (const absent of [...SHEET_KEYS.map((key) => [key]), SHEET_KEYS]) {
      const issues = validate(readWorkbook(district({ absent })))
      const ABSENCE = ['workbook.missing-sheet', 'workbook.sheet-owed']
      expect(issues.map(({ rule }) => rule).filter((rule) => !ABSENCE.includes(rule))).toEqual([])
    }
  })
})
