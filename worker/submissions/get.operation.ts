import * as z from 'zod/mini'
import { differenceOf } from '../../shared/report/build/difference.ts'
import type { DifferenceSince, RowsDifference, SubmissionVersion } from '../../shared/wire/api/index.ts'
import type { Submission } from '../../shared/wire/submission.ts'
import { batch } from '../http/batch.ts'
import { ApiError } from '../http/error.ts'
import { PRIVATE } from '../http/etag.ts'
import { json, operation } from '../http/operation.ts'
import { unpack } from '../http/packed.ts'
import { component, described, integer, type Says } from '../http/schema.ts'
import { READERS } from '../people/reach.ts'
import { FIGURE } from '../reports/figure-schema.ts'
import { exampleDetail } from './example-version.ts'
import { VERSION, VERSION_PATH } from './place-parameters.ts'
import { stateForVersion } from './place-state.ts'
import { type CountedRow, selectCounted, type Target } from './submissions.ts'
import { toDetail } from './to-answer.ts'
import { DETAIL_FIELDS } from './version-schema.ts'

const NAMED = { code: z.string(), name: z.string() }
const named = z.strictObject(NAMED)
const figure = z.strictObject(FIGURE)

const cellChange = z.strictObject({
  column: described('Khóa của cột.', z.string()),
  header: described('Tiêu đề của cột.', z.string()),
  before: described('Giá trị trước; rỗng khi trống.', z.string()),
  after: described('Giá trị sau; rỗng khi trống.', z.string()),
})

const rows = component(
  'RowsDifference',
  'Dòng nào thêm, mất, đổi, theo thứ tự của trang.',
  z.strictObject({
    added: z.array(named),
    gone: z.array(named),
    changed: z.array(z.strictObject({ ...NAMED, changes: z.array(cellChange) })),
  }),
) satisfies Says<RowsDifference>

const difference = component(
  'SubmissionDifference',
  'Bản này khác bản trước ở đâu.',
  z.strictObject({
    since: described('Bản được so với.', z.strictObject({ period: z.string(), version: integer(1) })),
    organizations: rows,
    hamlets: rows,
    indicators: described(
      'Chỉ tiêu có số khác đi.',
      z.array(z.strictObject({ id: z.string(), before: figure, after: figure })),
    ),
  }),
) satisfies Says<DifferenceSince>

const version = component(
  'SubmissionVersion',
  'Một bản đã nộp, và khác bản trước ở đâu.',
  z.strictObject({ ...DETAIL_FIELDS, difference: z.nullable(difference) }),
) satisfies Says<SubmissionVersion>

const example: SubmissionVersion = {
  ...exampleDetail,
  difference: {
    since: { period: '2012Q3', version: 2 },
    organizations: {
      added: [],
      gone: [{ code: '421.0009', name: 'Chi bộ Trạm Y tế' }],
      changed: [
        {
          code: '421.0001',
          name: 'Đảng bộ xã Quỳnh Minh',
          changes: [{ column: 'members', header: 'Tổng số đảng viên', before: '148', after: '151' }],
        },
      ],
    },
    hamlets: { added: [], gone: [], changed: [] },
    indicators: [
      {
        id: 'hamlets-with-cell',
        before: { numerator: 226, denominator: 240 },
        after: { numerator: 231, denominator: 240 },
      },
    ],
  },
}

const toCounted = ({ facts, body }: CountedRow) => {
  const submission: Submission = JSON.parse(unpack(body))
  return { submission, facts: JSON.parse(facts) }
}

/** What a version changes against another one of its unit. */
const differenceSince = async (
  db: D1Database,
  target: Target,
  { period, version }: Pick<Target, 'period' | 'version'>,
): Promise<DifferenceSince | null> => {
  const [before, after] = await batch(db, [
    selectCounted(db, { unit: target.unit, period, version }),
    selectCounted(db, target),
  ])
  const [earlier, later] = [before[0], after[0]]
  if (!earlier || !later) return null
  const difference = differenceOf(toCounted(earlier), toCounted(later))
  return { since: { period, version }, ...difference }
}

/** A version with what it changes against the one that history is held against. Throws `not-found`. */
const readVersion = async (db: D1Database, target: Target): Promise<SubmissionVersion> => {
  const { found, previous } = await stateForVersion(db, target)
  if (!found) throw new ApiError('not-found')
  const difference = previous && (await differenceSince(db, target, previous))
  return { ...toDetail(found), difference }
}

export default operation({
  id: 'getSubmission',
  method: 'GET',
  path: VERSION_PATH,
  reach: READERS,
  places: [],
  tag: 'Bản nộp',
  summary: 'Một bản đã nộp',
  description:
    'Tình trạng, cảnh báo và lý do giữ nguyên của một bản, và chỗ khác so với bản trước: bản đã duyệt gần nhất trước nó trong kỳ, nếu chưa có thì bản được tính của kỳ gần nhất trong bốn quý trước.',
  params: VERSION,
  answers: { 200: { description: 'Bản đã nộp.', json: json(version, example) } },
  handle: async (c, target) => c.json(await readVersion(c.env.DB, target), 200, PRIVATE),
})
