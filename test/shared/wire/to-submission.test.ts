import { describe, expect, it } from 'vitest'
import { factsOf, memberFacts } from '../../../shared/measures/index.ts'
import { readWorkbook } from '../../../shared/reading/read-workbook.ts'
import { RULES } from '../../../shared/rules/index.ts'
import { validate } from '../../../shared/rules/validate.ts'
import { workbookFromSubmission } from '../../../shared/wire/from-submission.ts'
import { toSubmission } from '../../../shared/wire/to-submission.ts'
import { type Changes, district } from '../../helpers/district.ts'

const handIn = (changes: Changes) => {
  const book = readWorkbook(district(changes))
  const submission = toSubmission(book, { baseVersion: 0, ruleset: '0123456789ab' })
  if (submission === null) throw new Error('not submitted')
  return { book, submission, travelled: workbookFromSubmission(JSON.parse(JSON.stringify(submission))) }
}

const FILLED: Changes = {
  organizations: {
    2: { classification: 'TSVM', regulationNumber: '12-QC/ĐU', regulationDate: '3/2011', foundedOn: 1990 },
    4: { foundedOn: '5/6/1990', isCommuneOfficeCell: 'x', secretaryAlso: 'Xóm trưởng' },
    8: { superiorVisits: 2 },
  },
  hamlets: { 3: { isCatholicArea: 'Có' } },
}

describe('toSubmission', () => {
  it('gives the Worker the same facts as the workbook', () => {
    const { book, submission, travelled } = handIn(FILLED)
    expect(factsOf(travelled, submission.memberFacts)).toEqual(factsOf(book, memberFacts(book)))
  })

  it('takes enterprises along when there is a sheet of them, and does not name them otherwise', () => {
    const enterprises = { 3: { officerAssigned: 'Không', note: 'riêng' } }
    const { submission, travelled } = handIn({ enterprises })
    expect(factsOf(travelled, null)['unserved-enterprises-assigned']?.total).toEqual([1, 2])
    expect(validate(travelled).map(({ rule, cell }) => `${rule} ${cell}`)).toContain(
      'enterprise.no-officer G3',
    )
    expect(JSON.stringify(submission)).not.toContain('riêng')
    expect(Object.keys(handIn({}).submission)).not.toContain('enterprises')
    expect(factsOf(handIn({}).travelled, null)['unserved-enterprises-assigned']).toBeNull()
  })

  it('keeps partial dates partial', () => {
    const { travelled } = handIn(FILLED)
    const { regulationDate, foundedOn } = travelled.organizations?.columns ?? {}
    expect([regulationDate?.from(0), regulationDate?.to(0)]).toEqual([15034, 15064])
    expect((foundedOn?.to(0) ?? 0) - (foundedOn?.from(0) ?? 0)).toBe(364)
  })

  it('lets rules that need no members find the same at the same cells', () => {
    const broken: Changes = {
      organizations: { 7: { members: 6 } },
      hamlets: { 5: { officerAssigned: null } },
    }
    const { book, travelled } = handIn(broken)
    const rules = RULES.filter(({ needs }) => !needs.includes('members'))
    const here = validate(book, rules).filter(({ rule }) => rule !== 'movement.closing-differs')
    const there = validate(travelled, rules)
    expect(here.map(({ rule, cell, message }) => [rule, cell, message])).toEqual(
      there.map(({ rule, cell, message }) => [rule, cell, message]),
    )
    expect(there.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([
      'organization.members-not-additive H7',
      'hamlet.no-officer K5',
    ])
  })

  it('takes no cell of a member and no free note along', () => {
    const canary = 'CHIM-HOÀNG-YẾN'
    const notes = { organizations: { 2: { note: canary } }, hamlets: { 2: { note: canary } } }
    const member = Object.fromEntries(
      ['fullName', 'ethnicity', 'fileNumber', 'note', 'occupation'].map((key) => [key, `${canary} ${key}`]),
    )
    const { submission } = handIn({ ...notes, members: { 2: member } })
    expect(JSON.stringify(submission)).not.toContain(canary)
  })

  it('sends no half of a character', () => {
    const { submission } = handIn({ duties: { 2: { document: 'số \ud83d 😀 \ude00' } } })
    expect(submission.duties?.columns.find(({ key }) => key === 'document')?.cells[0]).toBe('số 😀')
  })

  it('is nothing while unit or period are unknown', () => {
    const book = readWorkbook(district({ info: { period: 'x' } }))
    expect(toSubmission(book, { baseVersion: 0, ruleset: '' })).toBeNull()
  })
})
