import type {
  ApiErrorBody,
  PublishedReport,
  Receipt,
  Report,
  SubmissionList,
  Trends,
} from '../../shared/wire/api/index.ts'

/** Whether a parsed body has the shape that the add-on goes on with. */
export type Shape<T> = (body: unknown) => body is T

type Is = (value: unknown) => boolean

const isText: Is = (value) => typeof value === 'string'
const isNumber: Is = (value) => typeof value === 'number' && Number.isFinite(value)
const orNull =
  (is: Is): Is =>
  (value) =>
    value === null || is(value)
const listOf =
  (is: Is): Is =>
  (value) =>
    Array.isArray(value) && value.every(is)

const fields =
  <T>(wanted: Readonly<Record<string, Is>>): Shape<T> =>
  (body): body is T =>
    typeof body === 'object' &&
    body !== null &&
    Object.entries(wanted).every(([name, is]) => is((body as Readonly<Record<string, unknown>>)[name]))

const FIGURE = { numerator: orNull(isNumber), denominator: orNull(isNumber) }

/** An answer without a body. */
export const isNothing: Shape<null> = (body): body is null => body === null

export const isSubmissionList = fields<SubmissionList>({
  submissions: listOf(fields({ version: isNumber, status: isText, contentHash: isText })),
})

export const isReceipt = fields<Receipt>({
  state: isText,
  unit: isText,
  period: isText,
  version: isNumber,
  status: (status) => status === 'submitted' || status === 'accepted' || status === 'returned',
  receivedAt: isText,
  contentHash: isText,
  warnings: isNumber,
  issues: listOf(
    fields({ rule: isText, sheet: isText, cell: orNull(isText), message: isText, key: orNull(isText) }),
  ),
  collisions: listOf(fields({ unit: isText, members: isNumber, tokens: listOf(isText) })),
})

export const isReport = fields<Report>({
  period: isText,
  revision: isNumber,
  counts: isText,
  units: listOf(fields({ unit: isText, name: isText, status: isText, warnings: isNumber })),
  indicators: listOf(
    fields({
      ...FIGURE,
      id: isText,
      state: isText,
      reportedUnits: isNumber,
      expectedUnits: isNumber,
      byUnit: listOf(fields({ ...FIGURE, unit: isText })),
    }),
  ),
})

/** A report as one unit sees it: without the figures of others, so with gaps. Only there an edition is named. */
export type UnitReport = Required<Pick<PublishedReport, 'period' | 'edition'>>

export const isUnitReport = fields<UnitReport>({
  period: isText,
  edition: orNull(isNumber),
})

export const isTrends = fields<Trends>({ points: listOf(fields({ ...FIGURE, period: isText })) })

const isIssue = fields({
  rule: isText,
  severity: (severity) => severity === 'error' || severity === 'warning' || severity === 'info',
  sheet: isText,
  cell: orNull(isText),
  message: isText,
})

/** A refusal of the Worker's; `issues` stand beside some codes only. */
export const isErrorBody = fields<ApiErrorBody>({
  error: fields({
    code: isText,
    message: isText,
    issues: (issues) => issues === undefined || listOf(isIssue)(issues),
  }),
})
