import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../shared/reading/read-workbook.ts'
import { atCell, atSheet } from '../../../shared/rules/finding.ts'
import { rule } from '../../../shared/rules/rule.ts'
import { validate } from '../../../shared/rules/validate.ts'
import { type Changes, district } from '../../helpers/district.ts'

const issuesOf = (changes: Changes): readonly string[] =>
  validate(readWorkbook(district(changes))).map(({ rule, cell }) => `${rule} ${cell}`)

describe('validate', () => {
  it('finds nothing in the sample district', () => {
    expect(issuesOf({})).toEqual([])
  })

  it('gives a cell one error, the first of the catalogue, and hides its warnings', () => {
    expect(issuesOf({ organizations: { 2: { parent: 'XX' } } })).toEqual([
      'organization.parent-unexpected D2',
    ])
  })

  it('hides the warnings of a cell that has an error, not those of its neighbours', () => {
    expect(
      issuesOf({ organizations: { 2: { members: 29, classification: 'TSVM', foundedOn: '12/2012' } } }),
    ).toEqual([
      'cell.partial-date G2',
      'organization.members-not-additive H2',
      'organization.classified-too-young O2',
    ])
  })

  it('lets several warnings of a cell stand', () => {
    const old = { birthDate: '1/1/1940', admittedOn: '2/1/2010' }
    expect(issuesOf({ members: { 18: old } })).toEqual(['member.over-60 I18', 'member.probation-overdue I18'])
  })

  it('reports every sheet that is missing, and the columns of one in one issue', () => {
    expect(issuesOf({ absent: ['organizations', 'members', 'hamlets', 'movement', 'duties'] })).toEqual([
      'workbook.missing-sheet null',
      'workbook.missing-sheet null',
      'workbook.sheet-owed null',
      'workbook.sheet-owed null',
      'workbook.sheet-owed null',
    ])
    expect(issuesOf({ absent: ['hamlets.code', 'hamlets.kind', 'hamlets.cellStatus'] })).toEqual([
      'sheet.missing-column A1',
    ])
  })

  it('lets a missing column stand for what is wrong with the first header', () => {
    const grids = district({ absent: ['hamlets.kind'] }).map((grid) =>
      grid.name === 'Khối xóm bản'
        ? {
            ...grid,
            cells: [['M· khèi, xãm, b¶n', ...(grid.cells[0] ?? []).slice(1)], ...grid.cells.slice(1)],
          }
        : grid,
    )
    expect(validate(readWorkbook(grids)).map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([
      'sheet.missing-column A1',
    ])
  })

  it('says nothing of the cells of a sheet that it has not', () => {
    expect(
      issuesOf({ absent: ['movement'], members: { 45: { fullName: 'Lê Văn Mới', gender: 'Nam' } } }),
    ).toEqual([
      'workbook.sheet-owed null',
      'cell.required D45',
      'cell.required G45',
      'cell.required H45',
      'cell.required I45',
    ])
  })

  it('keeps the infos of a cell beside its error, each with the whole repair', () => {
    const name = ' Ðảng bộ xã Quỳnh Diễn'
    const issues = validate(readWorkbook(district({ organizations: { 2: { name } } })))
    expect(issues.map(({ rule, fix }) => [rule, fix])).toEqual([
      ['cell.lookalike-letter', 'Đảng bộ xã Quỳnh Diễn'],
      ['cell.stray-space', 'Đảng bộ xã Quỳnh Diễn'],
    ])
  })

  it('says of a row with a repeated code only that', () => {
    const twin = { code: 'X04', name: 'Xóm 5', kind: 'Xóm', organization: 'ZZ', residentMembers: 'x' }
    expect(issuesOf({ hamlets: { 6: twin } })).toEqual(['cell.not-unique A6'])
  })

  it('says of the rows of a loop only that, once', () => {
    const changes = { organizations: { 3: { parent: 'CB03' }, 6: { parent: 'BP01', members: 7 } } }
    expect(issuesOf(changes).filter((issue) => !issue.includes('members-differ-from-cells'))).toEqual([
      'organization.parent-cycle D3',
    ])
  })

  it('says of a loop nothing that its rows would else be asked for', () => {
    const loop = { code: 'CB09', name: ' Chi bộ', level: 'Chi bộ trực thuộc', parent: 'CB09', members: 'x' }
    expect(issuesOf({ organizations: { 9: loop } })).toEqual(['organization.parent-cycle D9'])
  })

  it('says of the other sheets what it always says beside a loop', () => {
    const loop = { code: 'CB09', name: 'Chi bộ', level: 'Chi bộ trực thuộc', parent: 'CB09', members: 4 }
    expect(issuesOf({ organizations: { 9: loop }, members: { 9: { gender: 'x' } } })).toEqual([
      'organization.parent-cycle D9',
      'cell.not-in-list E9',
    ])
  })

  it('gives every problem of a label its own issue, with its repair', () => {
    const issues = validate(
      readWorkbook(
        district({ info: { unit: ' 421', unitName: ' Huyện ủy Vinh' }, movement: { opening: 1.565 } }),
      ),
    )
    expect(
      issues.map(({ rule, sheet, cell, column, value, fix }) => [rule, sheet, cell, column, value, fix]),
    ).toEqual([
      ['cell.stray-space', 'Thông tin', 'B1', 'unit', ' 421', '421'],
      ['workbook.unit-name-differs', 'Thông tin', 'B2', 'unitName', ' Huyện ủy Vinh', null],
      ['cell.stray-space', 'Thông tin', 'B2', 'unitName', ' Huyện ủy Vinh', 'Huyện ủy Vinh'],
      ['cell.ambiguous-number', 'Tăng giảm', 'B1', 'opening', '1,565', 1565],
    ])
  })

  it('says of a member with a repeated number all that is wrong', () => {
    expect(issuesOf({ members: { 3: { cardNumber: '20000001', gender: 'x' } } })).toEqual([
      'cell.not-unique B3',
      'cell.not-in-list E3',
    ])
  })

  it('is silent about a column that the sheet lacks', () => {
    expect(issuesOf({ absent: ['hamlets.officerAssigned'] })).toEqual([])
  })

  it('puts what is about whole sheets first', () => {
    expect(issuesOf({ info: { unit: '999' }, absent: ['organizations'] })).toEqual([
      'workbook.missing-sheet null',
      'workbook.unknown-unit B1',
    ])
  })

  it('orders issues by sheet, row and column', () => {
    expect(
      issuesOf({ hamlets: { 2: { isCatholicArea: 'y' }, 3: { name: null }, 4: { kind: 'y', name: null } } }),
    ).toEqual(['cell.not-in-list I2', 'cell.required B3', 'cell.required B4', 'cell.not-in-list C4'])
    const changes = {
      members: { 2: { gender: 'x' } },
      organizations: { 4: { type: 'x' }, 3: { type: 'x', code: 'Đ' } },
      info: { unit: '999' },
    }
    expect(
      issuesOf(changes).filter((issue) => issue.startsWith('cell.') || issue.startsWith('workbook.')),
    ).toEqual([
      'workbook.unknown-unit B1',
      'cell.bad-code A3',
      'cell.not-in-list E3',
      'cell.not-in-list E4',
      'cell.not-in-list E2',
    ])
  })
})

describe('validate up to so many errors', () => {
  const TEXT = {
    must: 'x',
    source: { text: 'x', confidence: 'sure' },
    example: { right: 'x', wrong: 'x' },
    needs: ['members'],
  } as const
  /** Rules that each find so many things at the first cells of a column; `looks` counts what they were asked for. */
  const countingRules = (...severities: readonly ('error' | 'warning')[]) => {
    const looks = severities.map(() => 0)
    const rules = severities.map((severity, at) =>
      rule({
        ...TEXT,
        id: `test.rule-${at}`,
        severity,
        *check({ members }) {
          for (let i = 0; i < members.size; i++) {
            looks[at] = (looks[at] ?? 0) + 1
            yield atCell(members, i, 'fullName', 'x')
          }
        },
      }),
    )
    return { rules, looks }
  }
  const book = readWorkbook(district())
  const size = book.members?.size ?? 0

  it('looks for nothing more once there is one more', () => {
    const { rules, looks } = countingRules('error', 'error')
    expect(validate(book, rules, 3)).toHaveLength(4)
    expect(looks).toEqual([4, 0])
  })

  it('finds everything where there are no more', () => {
    const { rules, looks } = countingRules('error', 'error')
    expect(validate(book, rules, size)).toEqual(validate(book, rules))
    expect(looks).toEqual([size * 2, size * 2])
  })

  it('counts a cell once and no warning', () => {
    const { rules, looks } = countingRules('warning', 'error', 'error')
    expect(validate(book, rules, size - 1).filter(({ severity }) => severity === 'error')).toHaveLength(size)
    expect(looks).toEqual([size, size, 0])
  })

  it('counts nothing that a repeated code silences, and all that has no cell', () => {
    const repeated = readWorkbook(district({ organizations: { 3: { code: 'DB01' } } }))
    const looks: string[] = []
    const silent = rule({
      ...TEXT,
      needs: ['organizations'],
      id: 'test.silent',
      severity: 'error',
      *check({ organizations }) {
        for (const each of ['code', 'name', 'level']) {
          looks.push(each)
          yield atCell(organizations, 1, each, 'x')
        }
        for (const each of ['a', 'b', 'c']) {
          looks.push(each)
          yield atSheet('organizations', each)
        }
      },
    })
    expect(validate(repeated, [silent], 1).map(({ message }) => message)).toEqual(['a', 'b'])
    expect(looks).toEqual(['code', 'name', 'level', 'a', 'b'])
  })
})
