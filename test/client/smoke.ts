import createClient from 'openapi-fetch'
import type { components, paths } from '../../.build/client/api.ts'

type Submission = components['schemas']['Submission']

/** `node smoke.ts URL EDITOR-TOKEN`, with a submission on standard input: hands it in and reads the report. */
const [url = '', token = ''] = process.argv.slice(2)

const readInput = async (): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** The data of an answer; fails with the code of an error. */
const dataOf = <T>({
  data,
  error,
}: {
  readonly data?: T
  readonly error?: { error: { code: string } }
}): T => {
  if (data === undefined) throw new Error(error?.error.code ?? 'no data')
  return data
}

const { GET, PUT } = createClient<paths>({ baseUrl: url, headers: { Authorization: `Bearer ${token}` } })

const me = dataOf(await GET('/v1/me'))
const { ruleset } = dataOf(await GET('/v1/catalogue'))
const body: Submission = { ...JSON.parse(await readInput()), ruleset }
const { unit, period } = body
const receipt = dataOf(
  await PUT('/v1/units/{unit}/periods/{period}/submissions/{version}', {
    params: {
      path: { unit, period, version: body.baseVersion + 1 },
      header: { 'Idempotency-Key': crypto.randomUUID() },
    },
    body,
  }),
)
const stale = await PUT('/v1/units/{unit}/periods/{period}/submissions/{version}', {
  params: { path: { unit, period, version: 1 }, header: { 'Idempotency-Key': crypto.randomUUID() } },
  body,
})
const report = dataOf(await GET('/v1/reports/{period}', { params: { path: { period } } }))
const strong = report.indicators
  .find(({ id }) => id === 'organizations-strong')
  ?.byUnit.find((row) => row.unit === unit)

process.stdout.write(
  JSON.stringify({
    me,
    receipt: { version: receipt.version, status: receipt.status },
    stale: stale.error?.error.code,
    strong: { numerator: strong?.numerator, denominator: strong?.denominator },
  }),
)
