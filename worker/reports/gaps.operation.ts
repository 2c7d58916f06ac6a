import * as z from 'zod/mini'
import { showGoal } from '../../shared/measures/goal.ts'
import { reportingUnitOn } from '../../shared/register/register.ts'
import type { GapList, GapRow, UnitGapRow } from '../../shared/wire/api/index.ts'
import { ApiError } from '../http/error.ts'
import { PRIVATE } from '../http/etag.ts'
import { json, operation } from '../http/operation.ts'
import { inQuery } from '../http/parameter.ts'
import { component, described, integer, type Says, unitCode } from '../http/schema.ts'
import { READERS } from '../people/reach.ts'
import { goal } from './figure-schema.ts'
import { indicatorQuery } from './indicator-query.ts'
import { reportedPeriod } from './reported-period.ts'

const gapRow = component(
  'GapRow',
  'Một tổ chức, khối xóm bản hoặc nhiệm vụ làm chậm mục tiêu.',
  z.strictObject({
    unit: described('Mã đơn vị.', z.string()),
    sheet: described('Tên trang.', z.string()),
    code: described('Mã tổ chức hoặc khối xóm bản; nhiệm vụ và kỳ của nó.', z.string()),
    name: z.string(),
    effect: described('Còn thiếu bao nhiêu; với mục tiêu “= 0”: đang vướng bao nhiêu.', integer(0)),
    numerator: integer(0),
    denominator: integer(0),
  }),
) satisfies Says<UnitGapRow>

const gapList = component(
  'GapList',
  'Những gì làm chậm một mục tiêu, nhiều nhất trước.',
  z.strictObject({
    period: z.string(),
    indicator: described('Mã chỉ tiêu.', z.string()),
    goal,
    unit: described('Đơn vị được hỏi; null là mọi đơn vị.', z.nullable(z.string())),
    reportedUnits: described('Số đơn vị đã báo cáo chỉ tiêu này.', integer(0)),
    rows: z.array(gapRow),
  }),
) satisfies Says<GapList>

const example: GapList = {
  period: '2012Q4',
  indicator: 'hamlets-with-cell',
  goal: '= 100 %',
  unit: '421',
  reportedUnits: 1,
  rows: [
    {
      unit: '421',
      sheet: 'Khối, xóm, bản',
      code: 'X017',
      name: 'Xóm 7',
      effect: 1,
      numerator: 0,
      denominator: 1,
    },
  ],
}

/** The unit that is told of: whoever sees only one may leave it out, and name no other. */
const unitToTell = (asked: string | null, own: string | null): string | null => {
  if (own !== null && asked !== null && asked !== own) throw new ApiError('forbidden')
  return own ?? asked
}

/** What of an indicator counts in a period: a row for each unit that reported it. */
interface UnitGaps {
  readonly unit: string
  /** JSON of `GapRow[]`. */
  readonly gaps: string
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

const worstFirst = (a: UnitGapRow, b: UnitGapRow): number =>
  b.effect - a.effect || compare(a.unit, b.unit) || compare(a.code, b.code)

/** What holds an indicator (by id) back in a period, in one unit or, without it, in all; worst first. */
const gapsIn = async (
  db: D1Database,
  {
    period,
    unit,
    indicator,
  }: { readonly period: string; readonly unit: string | null; readonly indicator: string },
): Promise<{ readonly reportedUnits: number; readonly rows: readonly UnitGapRow[] }> => {
  const { results } = await db
    .prepare(
      `SELECT unit, json_extract(counted_gaps, ?2) AS gaps FROM standings
       WHERE period = ?1 ${unit === null ? '' : 'AND unit = ?3'} AND gaps IS NOT NULL`,
    )
    .bind(period, `$."${indicator}"`, ...(unit === null ? [] : [unit]))
    .all<UnitGaps>()
  const rows = results.flatMap((of) => {
    const gaps: readonly GapRow[] = JSON.parse(of.gaps)
    return gaps.map((gap) => ({ unit: of.unit, ...gap }))
  })
  return { reportedUnits: results.length, rows: rows.sort(worstFirst) }
}

export default operation({
  id: 'listGaps',
  method: 'GET',
  path: '/v1/reports/:period/gaps',
  reach: READERS,
  places: [],
  tag: 'Báo cáo',
  summary: 'Những gì làm chậm một mục tiêu',
  description:
    'Các tổ chức, khối xóm bản hoặc nhiệm vụ còn thiếu so với mục tiêu của chỉ tiêu, thiếu nhiều nhất đứng trước. Tính từ các bản nộp đang được tính, cả khi kỳ đã khóa.',
  params: {
    period: reportedPeriod,
    indicator: indicatorQuery,
    unit: inQuery('Chỉ lấy của đơn vị này; người của đơn vị luôn chỉ thấy đơn vị mình.', unitCode, '421'),
  },
  answers: { 200: { description: 'Danh sách.', json: json(gapList, example) } },
  handle: async (c, { period, indicator, unit: asked }) => {
    const unit = unitToTell(asked, c.get('ownUnit'))
    if (unit !== null && !reportingUnitOn(unit, period.lastDay)) {
      throw new ApiError('bad-request', {
        message: 'Mã đơn vị ở tham số “unit” không có trong danh mục của kỳ này.',
      })
    }
    const { id, goal } = indicator
    const list: GapList = {
      ...{ period: period.id, indicator: id, goal: goal && showGoal(goal), unit },
      ...(await gapsIn(c.env.DB, { period: period.id, unit, indicator: id })),
    }
    return c.json(list, 200, PRIVATE)
  },
})
