import * as z from 'zod/mini'
import { isoDay } from '../../shared/calendar/day.ts'
import { INDICATORS } from '../../shared/measures/catalogue.ts'
import { showGoal } from '../../shared/measures/goal.ts'
import { FIRST_RESOLUTION } from '../../shared/resolutions/index.ts'
import { RULES } from '../../shared/rules/index.ts'
import { memberUnder18 } from '../../shared/rules/member/under-18.ts'
import type { Catalogue } from '../../shared/wire/api/index.ts'
import { ifNoneMatch, isUnchanged, revalidated } from '../http/etag.ts'
import { sha256 } from '../http/hash.ts'
import { json, operation } from '../http/operation.ts'
import { RULESET_FINGERPRINT } from '../http/ruleset.ts'
import { component, day, described, hex, periodId, type Says } from '../http/schema.ts'
import { EVERYONE } from '../people/reach.ts'

const indicator = z.strictObject({
  id: z.string(),
  code: z.string(),
  clause: z.string(),
  name: z.string(),
  goal: described(
    'Mục tiêu như trong báo cáo, ví dụ “= 100 %”; null khi chỉ theo dõi.',
    z.nullable(z.string()),
  ),
})

const rule = z.strictObject({
  id: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  must: described('Điều phải đúng.', z.string()),
  source: z.strictObject({
    text: z.string(),
    confidence: described('Độ chắc chắn của căn cứ.', z.enum(['sure', 'likely', 'unsure'])),
  }),
})

const catalogue = component(
  'Catalogue',
  'Nghị quyết, kỳ báo cáo, chỉ tiêu và quy tắc.',
  z.strictObject({
    ruleset: described('Dấu của bộ quy tắc; bản nộp phải ghi đúng dấu này.', hex(12)),
    resolution: z.strictObject({
      number: z.string(),
      issuedOn: day,
      issuedBy: z.string(),
      title: z.string(),
    }),
    periods: z.array(periodId),
    indicators: z.array(indicator),
    rules: z.array(rule),
  }),
) satisfies Says<Catalogue>

type IndicatorEntry = Catalogue['indicators'][number]
type RuleEntry = Catalogue['rules'][number]

const toIndicator = ({ id, code, clause, name, goal }: (typeof INDICATORS)[number]): IndicatorEntry => ({
  ...{ id, code, clause, name },
  goal: goal && showGoal(goal),
})
const toRule = ({ id, severity, must, source }: (typeof RULES)[number]): RuleEntry => ({
  ...{ id, severity, must, source },
})

const RESOLUTION: Catalogue['resolution'] = {
  number: FIRST_RESOLUTION.number,
  issuedOn: isoDay(FIRST_RESOLUTION.issuedOn),
  issuedBy: FIRST_RESOLUTION.issuer,
  title: FIRST_RESOLUTION.title,
}

const write = async () => {
  const whole: Catalogue = {
    ruleset: RULESET_FINGERPRINT,
    resolution: RESOLUTION,
    periods: FIRST_RESOLUTION.periods.map(({ id }) => id),
    indicators: INDICATORS.map(toIndicator),
    rules: RULES.map(toRule),
  }
  const text = JSON.stringify(whole)
  return { text, etag: `"${(await sha256(text)).slice(0, 16)}"` }
}

/** Written once in each isolate: it changes only with the Worker itself. */
let written: ReturnType<typeof write> | undefined

const example: Catalogue = {
  ruleset: '5d1c0a9b8e7f',
  resolution: RESOLUTION,
  periods: ['2012Q3', '2012Q4'],
  indicators: INDICATORS.filter(({ id }) => id === 'hamlets-with-cell').map(toIndicator),
  rules: [toRule(memberUnder18)],
}

export default operation({
  id: 'getCatalogue',
  method: 'GET',
  path: '/v1/catalogue',
  reach: EVERYONE,
  places: [],
  tag: 'Đăng nhập',
  summary: 'Danh mục',
  description:
    'Nghị quyết, kỳ báo cáo, chỉ tiêu, quy tắc và dấu của bộ quy tắc mà bản nộp phải ghi. Chỉ thay đổi khi máy chủ được cập nhật.',
  params: { 'If-None-Match': ifNoneMatch },
  answers: {
    200: { description: 'Danh mục.', json: json(catalogue, example), etag: true },
    304: { description: 'Danh mục đang giữ vẫn đúng.', etag: true },
  },
  handle: async (c) => {
    written ??= write()
    const { text, etag } = await written
    if (isUnchanged(c, etag)) return c.body(null, 304, revalidated(etag))
    return c.body(text, 200, { ...revalidated(etag), 'Content-Type': 'application/json' })
  },
})
