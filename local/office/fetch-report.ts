import type { Report } from '../../shared/wire/api/index.ts'
import type { RunningWorker } from '../worker/start-worker.ts'

/** The report of a period as this person, who was invited, may see it. */
export const fetchReport = async (worker: RunningWorker, email: string, period: string): Promise<Report> => {
  const authorization = `Bearer ${await worker.signToken(email)}`
  const response = await fetch(`${worker.url}/v1/reports/${period}`, { headers: { authorization } })
  if (!response.ok) throw new Error(`the Worker answers ${response.status} for the report`)
  return (await response.json()) as Report
}
