import type {
  CellChange,
  DifferenceSince,
  MovedIndicator,
  NamedRow,
  RowsDifference,
} from '../../../shared/wire/api/index.ts'
import { arrayOf, component, described, integer, object, ref, text } from '../schema.ts'
import { FIGURE } from './figures.ts'

const NAMED = { code: text(), name: text() }
const named = object<NamedRow>(NAMED)
const figure = object<MovedIndicator['before']>(FIGURE)

const cellChange = object<CellChange>({
  column: described('Khóa của cột.', text()),
  header: described('Tiêu đề của cột.', text()),
  before: described('Giá trị trước; rỗng khi trống.', text()),
  after: described('Giá trị sau; rỗng khi trống.', text()),
})

const rows = component(
  'RowsDifference',
  'Dòng nào thêm, mất, đổi, theo thứ tự của trang.',
  object<RowsDifference>({
    added: arrayOf(named),
    gone: arrayOf(named),
    changed: arrayOf(object<RowsDifference['changed'][number]>({ ...NAMED, changes: arrayOf(cellChange) })),
  }),
)

const difference = component(
  'SubmissionDifference',
  'Bản này khác bản trước ở đâu.',
  object<DifferenceSince>({
    since: described(
      'Bản được so với.',
      object<DifferenceSince['since']>({ period: text(), version: integer(1) }),
    ),
    organizations: ref(rows),
    hamlets: ref(rows),
    indicators: described(
      'Chỉ tiêu có số khác đi.',
      arrayOf(object<MovedIndicator>({ id: text(), before: figure, after: figure })),
    ),
  }),
)

export const DIFFERENCE = { rows, difference } as const
