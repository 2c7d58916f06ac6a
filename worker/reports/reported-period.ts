import * as z from 'zod/mini'
import { type Period, parsePeriod } from '../../shared/calendar/period.ts'
import { resolutionInForce } from '../../shared/resolutions/index.ts'
import type { Resolution } from '../../shared/resolutions/resolution.ts'
import { ApiError } from '../http/error.ts'
import { inPath, type Parameter } from '../http/parameter.ts'
import { periodId } from '../http/schema.ts'

interface Reported {
  readonly period: Period
  readonly resolution: Resolution
}

const reportedIn = (id: string): Reported => {
  const period = parsePeriod(id)
  const resolution = period && resolutionInForce(period)
  if (!period || !resolution) throw new ApiError('not-found')
  return { period, resolution }
}

const any = inPath('Kỳ báo cáo: năm và quý.', periodId, '2012Q4')

/** The `{period}` of an address, of any quarter. */
export const anyPeriod: Parameter<string> = any

/** The `{period}` of an address. Throws `not-found` unless a resolution is reported in it. */
export const reportedPeriod: Parameter<Period> = {
  ...any,
  read: (c, name) => reportedIn(any.read(c, name)).period,
}

const FILE = z.string().check(z.regex(/^\d{4}Q[1-4]\.[a-z]{4}$/))

/** The same of a file's address (`2012Q4.xlsx`), with what is reported in it. */
export const reportedFile: Parameter<Reported> = {
  ...any,
  read: (c, name) => {
    const file = FILE.safeParse(c.req.param(name))
    if (!file.success) throw new ApiError('not-found')
    return reportedIn(file.data.slice(0, file.data.indexOf('.')))
  },
}
