import type { Catalogue } from '../../../shared/wire/api/index.ts'
import { arrayOf, component, day, described, nullable, object, oneOf, text } from '../schema.ts'

type One<K extends 'indicators' | 'rules'> = Catalogue[K][number]

const indicator = object<One<'indicators'>>({
  id: text(),
  code: text(),
  clause: text(),
  name: text(),
  goal: described('Mục tiêu như trong báo cáo, ví dụ “= 100 %”; null khi chỉ theo dõi.', nullable(text())),
})

const rule = object<One<'rules'>>({
  id: text(),
  severity: oneOf('error', 'warning', 'info'),
  must: described('Điều phải đúng.', text()),
  source: object<One<'rules'>['source']>({
    text: text(),
    confidence: described('Độ chắc chắn của căn cứ.', oneOf('sure', 'likely', 'unsure')),
  }),
})

export const catalogue = component(
  'Catalogue',
  'Nghị quyết, kỳ báo cáo, chỉ tiêu và quy tắc.',
  object<Catalogue>({
    ruleset: described(
      'Dấu của bộ quy tắc; bản nộp phải ghi đúng dấu này.',
      text({ pattern: '^[0-9a-f]{12}$' }),
    ),
    resolution: object<Catalogue['resolution']>({
      number: text(),
      issuedOn: day,
      issuedBy: text(),
      title: text(),
    }),
    periods: arrayOf(text({ pattern: '^\\d{4}Q[1-4]$' })),
    indicators: arrayOf(indicator),
    rules: arrayOf(rule),
  }),
)
