import type { Context } from 'hono'
import type { Period } from '../../../shared/calendar/period.ts'
import type { Resolution } from '../../../shared/resolutions/resolution.ts'
import type { Report } from '../../../shared/wire/api/index.ts'
import type { AppEnv } from '../../http/bindings.ts'
import { isUnchanged, revalidated } from '../../http/etag.ts'
import { unpack } from '../../http/packed.ts'
import { stampOf } from '../../periods/periods.ts'
import { reportOf } from '../report-of.ts'
import { reportTag } from '../report-tag.ts'
import { type ReportSource, reportSource } from '../reports.ts'

/** A file that is made of the province's report. */
export interface ReportFile {
  readonly extension: string
  readonly mediaType: string
  /** Beginning of the name under which it is saved. */
  readonly name: string
  readonly write: (
    report: Report,
    period: Period,
    resolution: Resolution,
  ) => Promise<Uint8Array | ArrayBuffer>
}

const tagOf = async (period: Period, stamp: ReportSource['stamp'], extension: string): Promise<string> =>
  `"${await reportTag(period, stamp)}-${extension}"`

/** The same figures may come in other bytes: a file holds the moment when it was written (RFC 9110, 8.8.1). */
const weakly = (etag: string) => revalidated(`W/${etag}`)

/** Of a closed period the report that was frozen. */
const reportIn = (period: Period, source: ReportSource): Report =>
  source.frozen ? JSON.parse(unpack(source.frozen)) : reportOf(period, source)

/** The file of a period, or that the caller holds it already. */
export const answerFile = async (
  c: Context<AppEnv>,
  { period, resolution }: { readonly period: Period; readonly resolution: Resolution },
  { extension, mediaType, name, write }: ReportFile,
): Promise<Response> => {
  const known = await tagOf(period, await stampOf(c.env.DB, period.id), extension)
  if (isUnchanged(c, known)) return c.body(null, 304, weakly(known))
  const source = await reportSource(c.env.DB, period.id)
  const bytes = await write(reportIn(period, source), period, resolution)
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    ...weakly(await tagOf(period, source.stamp, extension)),
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="${name}-${period.id}.${extension}"`,
  })
}
