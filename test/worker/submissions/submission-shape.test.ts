import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../shared/wire/limits.ts'
import type { Submission } from '../../../shared/wire/submission.ts'
import { submissionShape } from '../../../worker/submissions/submission-shape.ts'
import { exampleSubmission } from '../helpers/example.ts'

const example = await exampleSubmission()
const { organizations, memberFacts } = example
const first = { key: 'code', position: 0, cells: organizations.rows.map(() => null) }

const confirmation = {
  rule: 'cell.partial-date',
  sheet: 'Tổ chức',
  key: '',
  column: null,
  value: null,
  reason: 'Đã xem lại',
}

const table = (changes: object) => ({
  ...example,
  organizations: { ...organizations, ...changes },
})
const fact = (changes: object) => ({
  ...example,
  memberFacts: {
    '421.0001': {
      official: 1,
      probationary: 0,
      indicators: { id: { total: [0, 1], options: {}, parts: {}, ...changes } },
    },
  },
})
const { unit: _unit, ...withoutUnit } = example

/** What the add-on lets through: the largest that each part may be. */
const LARGEST: readonly (readonly [string, unknown])[] = [
  [
    'a text',
    table({
      columns: [{ ...first, key: 'name', cells: organizations.rows.map(() => '😀'.repeat(LIMITS.text)) }],
    }),
  ],
  [
    'an integer',
    table({ columns: [{ ...first, cells: organizations.rows.map(() => Number.MAX_SAFE_INTEGER) }] }),
  ],
  [
    'a movement',
    {
      ...example,
      movement: example.movement && {
        ...example.movement,
        opening: { row: 1, value: Number.MAX_SAFE_INTEGER },
      },
    },
  ],
  ['a template', { ...example, template: Number.MAX_SAFE_INTEGER }],
  [
    'a value as shown',
    { ...example, confirmations: [{ ...confirmation, value: `${'x'.repeat(LIMITS.text)}…` }] },
  ],
  ['rows', table({ rows: Array.from({ length: LIMITS.rows }, (_, i) => i + 5), columns: [] })],
  ['confirmations', { ...example, confirmations: Array(LIMITS.confirmations).fill(confirmation) }],
  [
    'blind tokens',
    {
      ...example,
      blindTokens: Array.from({ length: LIMITS.blindTokens }, (_, i) => i.toString(16).padStart(16, '0')),
    },
  ],
]

const FAULTS: readonly (readonly [string, unknown])[] = [
  ['', null],
  ['', [example]],
  ['', { ...example, extra: 1 }],
  ['', withoutUnit],
  ['unit', { ...withoutUnit, other: 1 }],
  ['unit', { ...example, unit: '421 ' }],
  ['period', { ...example, period: '2012S1' }],
  ['baseVersion', { ...example, baseVersion: -1 }],
  ['ruleset', { ...example, ruleset: 'abc' }],
  ['template', { ...example, template: '1' }],
  ['organizations', { ...example, organizations: null }],
  ['organizations', table({ extra: 1 })],
  ['organizations.rows', table({ rows: [...organizations.rows].reverse() })],
  ['organizations.rows', table({ headerRow: 5 })],
  ['organizations.rows', table({ rows: Array.from({ length: 20_001 }, (_, i) => i + 5), columns: [] })],
  ['organizations.columns', table({ columns: [first, first] })],
  ['organizations.columns', table({ columns: [first, { ...first, key: 'name' }] })],
  ['organizations.columns', table({ columns: [{ ...first, cells: [] }] })],
  ['organizations.columns', table({ columns: [{ ...first, extra: 1 }] })],
  ['organizations.columns.key', table({ columns: [{ ...first, key: 'residentMembers' }] })],
  ['organizations.columns.position', table({ columns: [{ ...first, position: 1.5 }] })],
  ['organizations.columns.cells', table({ columns: [{ ...first, cells: [{}] }] })],
  ['organizations.columns.cells', table({ columns: [{ ...first, cells: [0.5] }] })],
  ['organizations.columns.cells', table({ columns: [{ ...first, cells: [true] }] })],
  ['organizations.columns.cells', table({ columns: [{ ...first, cells: ['x'.repeat(1001)] }] })],
  ...['Chi bộ\u0000', 'Chi\u001bbộ', 'Chi bộ\ud800', '\udc00Chi bộ', 'Chi\u0085bộ'].flatMap((text) => {
    const cells = organizations.rows.map(() => text)
    return [
      ['organizations.columns.cells', table({ columns: [{ ...first, cells }] })],
      ['confirmations.key', { ...example, confirmations: [{ ...confirmation, key: text }] }],
      ['confirmations.value', { ...example, confirmations: [{ ...confirmation, value: text }] }],
      ['confirmations.reason', { ...example, confirmations: [{ ...confirmation, reason: `${text} 5` }] }],
    ] as const
  }),
  ['movement', { ...example, movement: {} }],
  ['memberRows', { ...example, memberRows: '3' }],
  ['confirmations', { ...example, confirmations: {} }],
  ['confirmations', { ...example, confirmations: Array.from({ length: 5_001 }, () => confirmation) }],
  ['confirmations', { ...example, confirmations: [{ ...confirmation, by: 'Nguyễn Văn A' }] }],
  ['confirmations.rule', { ...example, confirmations: [{ ...confirmation, rule: 'Nguyễn Văn A' }] }],
  ['confirmations.sheet', { ...example, confirmations: [{ ...confirmation, sheet: 'Đảng viên' }] }],
  ['confirmations.key', { ...example, confirmations: [{ ...confirmation, key: null }] }],
  ['confirmations.reason', { ...example, confirmations: [{ ...confirmation, reason: ' Đúng' }] }],
  ['confirmations.reason', { ...example, confirmations: [{ ...confirmation, reason: 'x'.repeat(501) }] }],
  ['blindTokens', { ...example, blindTokens: ['0123'] }],
  ['blindTokens', { ...example, blindTokens: ['ffffffffffffffff', '0000000000000000'] }],
  ['blindTokens', { ...example, blindTokens: ['0000000000000000', '0000000000000000'] }],
  ['memberFacts', { ...example, memberFacts: { 'Nguyễn Văn A': memberFacts?.['421.0001'] } }],
  ['memberFacts', { ...example, memberFacts: { '421.0001': { official: 1 } } }],
  ['memberFacts.indicators', fact({ names: [] })],
  ['memberFacts.indicators.total', fact({ total: [1] })],
  ['memberFacts.indicators.total', fact({ total: [-1, 1] })],
  ['memberFacts.indicators.parts', fact({ parts: { women: 0.5 } })],
  ['memberFacts.indicators.options', fact({ options: { 'Nguyễn Văn A': [0, 1] } })],
]

describe('submissionShape', () => {
  it.each(LARGEST)('takes %s of the largest size', (_, value) => {
    expect(submissionShape(value, '')).toBeNull()
  })

  it('fits what the add-on sends', () => {
    expect(submissionShape(example, '')).toBeNull()
    expect(submissionShape({ ...example, hamlets: null, memberRows: null, memberFacts: null }, '')).toBeNull()
    const blindTokens = ['0000000000000000', 'ffffffffffffffff']
    expect(submissionShape({ ...example, confirmations: [confirmation], blindTokens }, '')).toBeNull()
    const cells = organizations.rows.map(() => 'Chi bộ\t1\r\nvà 2 \u{2070e}')
    expect(submissionShape(table({ columns: [{ ...first, cells }] }), '')).toBeNull()
  })

  it('takes Doanh nghiệp or leaves it out, with columns of its own alone', () => {
    const enterprises = { headerRow: 1, rows: [2], columns: [{ key: 'workers', position: 0, cells: [12] }] }
    expect(submissionShape({ ...example, enterprises }, '')).toBeNull()
    expect(submissionShape({ ...example, enterprises: { ...enterprises, rows: [1] } }, '')).toBe(
      'enterprises.rows',
    )
    const [column] = enterprises.columns
    const noted = { ...enterprises, columns: [{ ...column, key: 'note' }] }
    expect(submissionShape({ ...example, enterprises: noted }, '')).toBe('enterprises.columns.key')
    expect(submissionShape({ ...example, enterprises: null }, '')).toBe('enterprises')
    const { duties: _, ...without } = example
    expect(submissionShape({ ...without, enterprises }, '')).toBe('')
  })

  it.each(FAULTS)('says %s', (path, body) => {
    expect(submissionShape(body as Submission, '')).toBe(path)
  })

  it('has no back door through the prototype', () => {
    const body = JSON.parse(JSON.stringify(example).replace('"blindTokens":null', '"__proto__":null'))
    expect(submissionShape(body, '')).toBe('blindTokens')
  })
})
