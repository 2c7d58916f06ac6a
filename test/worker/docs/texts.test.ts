import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../shared/wire/limits.ts'
import type { Submission } from '../../../shared/wire/submission.ts'
import { openApiDocument } from '../../../worker/docs/document.ts'
import { OPERATIONS } from '../../../worker/operations.ts'
import { submissionShape } from '../../../worker/submissions/submission-shape.ts'
import { conformsTo } from '../helpers/conforms.ts'
import { exampleSubmission, withCell } from '../helpers/example.ts'

const example = await exampleSubmission(1)
const schema = openApiDocument(OPERATIONS).components.schemas.Submission ?? {}

const CONFIRMATION = {
  rule: 'cell.partial-date',
  sheet: 'Tổ chức',
  key: '421.0001',
  column: 'foundedOn',
  value: '2001',
  reason: 'Đã đối chiếu',
}
const confirmed = (changes: Partial<typeof CONFIRMATION>): Submission => ({
  ...example,
  confirmations: [{ ...CONFIRMATION, ...changes }],
})

const SIGNS = [
  'a',
  'ệ',
  '😀',
  ' ',
  '\u00a0',
  '\t',
  '\n',
  '\r',
  '\v',
  '\u0000',
  '\u007f',
  '\u0085',
  '\ud83d',
  '\ude00',
]
const anyText = (longest: number) =>
  fc.oneof(
    fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 12 }),
    fc.integer({ min: longest - 1, max: longest + 1 }).map((length) => '😀'.repeat(length)),
  )

describe('a text of a submission', () => {
  it.each<[string, number, (text: string) => Submission]>([
    ['a reason', 500, (reason) => confirmed({ reason })],
    ['the key of a row', LIMITS.key, (key) => confirmed({ key })],
    ['a value as shown', LIMITS.shown, (value) => confirmed({ value })],
    ['a cell', LIMITS.text, (text) => withCell(example, 'name', 0, text)],
  ])(
    'is taken by the Worker if and only if the API’s description takes it: %s',
    (_, longest, submissionOf) => {
      fc.assert(
        fc.property(anyText(longest), (text) => {
          const submission = submissionOf(text)
          expect(conformsTo(schema)(submission).length === 0).toBe(submissionShape(submission, '') === null)
        }),
        { numRuns: 200 },
      )
    },
  )
})
