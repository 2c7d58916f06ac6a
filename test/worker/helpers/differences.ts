import type { Difference, Verification } from '../../../shared/wire/api/index.ts'
import type { Call } from './client.ts'

const verify = async (admin: Call, query = ''): Promise<Verification> =>
  (await admin(`/v1/audit/verify${query}`)).json<Verification>()

/** What verify finds in the chain, the plan and every period. */
export const differencesIn = async (admin: Call): Promise<readonly Difference[]> => {
  const { periods, differences } = await verify(admin)
  const others = await Promise.all(periods.map((period) => verify(admin, `?period=${period}`)))
  return [...differences, ...others.flatMap((one) => one.differences)]
}
