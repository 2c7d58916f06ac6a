import { provinceSubmissions } from '../test/helpers/submissions.ts'
import { measureCost } from './service/cost.ts'
import { openDesk } from './service/desk.ts'
import { measureLoad } from './service/load.ts'
import { measureProcessor } from './service/processor.ts'

/** What the Worker costs: D1's rows, load beside a bare query, processor time of each request. */
export const measureService = async (): Promise<void> => {
  const submissions = provinceSubmissions()
  const desk = await openDesk(submissions.map(({ unit }) => unit))
  try {
    await measureCost(desk, submissions)
    await measureLoad(desk)
    await measureProcessor(desk, submissions)
  } finally {
    await desk.worker.stop()
  }
}
