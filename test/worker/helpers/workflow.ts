import { env } from 'cloudflare:workers'
import { expect } from 'vitest'
import type {
  Counts,
  PublishedReport,
  Report,
  ReportIndicator,
  Settings,
} from '../../../shared/wire/api/index.ts'
import type { Submission } from '../../../shared/wire/submission.ts'
import { record } from '../../../worker/audit/audit.ts'
import { selectSettings, toSettings, writeSettings } from '../../../worker/settings/settings.ts'
import { type Call, signedIn } from './client.ts'
import { deliver } from './deliver.ts'
import { exampleSubmission } from './example.ts'

/** Hands in so many committees for a unit, as its editor. */
export const handIn = async (
  unit: string,
  committees: number,
  baseVersion = 0,
  changes: Partial<Submission> = {},
): Promise<void> => {
  const submission = await exampleSubmission(committees, { unit, baseVersion, ...changes })
  const answer = await deliver(await signedIn('unit-editor', unit), submission)
  expect(answer.status).toBe(201)
}

/** Posts a JSON body, `{}` unless said. */
export const post = (call: Call, path: string, body: unknown = {}): Promise<Response> =>
  call(path, { method: 'POST', body: JSON.stringify(body) })

/** Address of a version of unit 421 in 2012Q4. */
export const versionPath = (version: number): string => `/v1/units/421/periods/2012Q4/submissions/${version}`

/** Writes a setting into the database with its event, and recounts nothing. */
export const set = (name: string, value: string): Promise<void> =>
  record(env.DB, async () => {
    const { results } = await selectSettings(env.DB).all<{ readonly name: string; readonly value: string }>()
    expect(results.map((row) => row.name)).toContain(name)
    const settings = toSettings(results.map((row) => (row.name === name ? { name, value } : row)))
    const at = new Date().toISOString()
    return {
      result: undefined,
      change: {
        event: { at, person: 'system', action: 'settings-saved', detail: { ...settings } },
        statements: writeSettings(env.DB, settings),
      },
    }
  })

export const reportOf = async (call: Call, period = '2012Q4'): Promise<Report> => {
  const answer = await call(`/v1/reports/${period}`)
  expect(answer.status).toBe(200)
  return answer.json<Report>()
}

/** The only figure that the number of committees decides alone. */
export const committeesIn = (report: Report | PublishedReport): ReportIndicator['numerator'] | undefined =>
  report.indicators.find(({ id }) => id === 'baseline-organizations')?.numerator

/** Actions of the audit, oldest first, without those by which a test employs people and writes settings. */
export const actions = async (): Promise<readonly string[]> => {
  const { results } = await env.DB.prepare(`SELECT action FROM audit_events
     WHERE person <> 'system' OR action NOT IN ('person-bound', 'settings-saved') ORDER BY id`).all<{
    action: string
  }>()
  return results.map(({ action }) => action)
}

/** Records that a task of the plan was done on 20/3/2012, whatever stood there. */
export const savePlan = async (approver: Call, number: number): Promise<void> => {
  const body = JSON.stringify({ doneOn: '2012-03-20', document: 'Kế hoạch số 12-KH/TU', note: '' })
  const answer = await approver(`/v1/plan/${number}`, { method: 'PUT', headers: { 'If-Match': '*' }, body })
  expect(answer.status).toBe(200)
}

/** Says, as the admin does, whether versions that wait count as well. */
export const countAlso = async (admin: Call, counts: Counts): Promise<void> => {
  const settings = await (await admin('/v1/settings')).json<Settings>()
  const body = JSON.stringify({ ...settings, counts })
  const answer = await admin('/v1/settings', { method: 'PUT', headers: { 'If-Match': '*' }, body })
  expect(answer.status).toBe(200)
}
