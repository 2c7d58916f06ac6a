import { type Context, Hono } from 'hono'
import type { Period } from '../../shared/calendar/period.ts'
import type { Resolution } from '../../shared/resolutions/resolution.ts'
import type { Report } from '../../shared/wire/api/index.ts'
import type { AppEnv } from '../http/bindings.ts'
import { isUnchanged, revalidated } from '../http/etag.ts'
import { unpack } from '../http/packed.ts'
import { stampOf } from '../periods/periods.ts'
import { FILE_TYPES } from '../reports/downloads/file-types.ts'
import { reportOf } from '../reports/report-of.ts'
import { reportTag } from '../reports/report-tag.ts'
import { reportedFile } from '../reports/reported-period.ts'
import { type ReportSource, reportSource } from '../reports/reports.ts'

/** A file that is made of the province's report. */
interface FileKind {
  readonly extension: keyof typeof FILE_TYPES
  /** Beginning of the name under which it is saved. */
  readonly name: string
  readonly write: (
    report: Report,
    period: Period,
    resolution: Resolution,
  ) => Promise<Uint8Array | ArrayBuffer>
}

/** What writes a file is loaded when the first one is asked for: it is most of the Worker's code. */
const KINDS = {
  xlsx: {
    extension: 'xlsx',
    name: 'tong-hop',
    write: async (report) =>
      (await import('../reports/downloads/summary-workbook.ts')).summaryWorkbook(report),
  },
  docx: {
    extension: 'docx',
    name: 'bao-cao',
    write: async (report, period, resolution) =>
      (await import('../reports/downloads/official-report/index.ts')).officialReport(
        report,
        period,
        resolution,
      ),
  },
} as const satisfies Readonly<Record<string, FileKind>>

/** Of a closed period the report that was frozen. */
const reportIn = (period: Period, source: ReportSource): Report =>
  source.frozen ? JSON.parse(unpack(source.frozen)) : reportOf(period, source)

const answerFile = async (c: Context<AppEnv>, { extension, name, write }: FileKind): Promise<Response> => {
  const { period, resolution } = reportedFile(c)
  const known = await fileTag(period, await stampOf(c.env.DB, period.id), extension)
  if (isUnchanged(c, known)) return c.body(null, 304, weakly(known))
  const source = await reportSource(c.env.DB, period.id)
  const bytes = await write(reportIn(period, source), period, resolution)
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    ...weakly(await fileTag(period, source.stamp, extension)),
    'Content-Type': FILE_TYPES[extension],
    'Content-Disposition': `attachment; filename="${name}-${period.id}.${extension}"`,
  })
}

const fileTag = async (period: Period, stamp: ReportSource['stamp'], extension: string): Promise<string> =>
  `"${await reportTag(period, stamp)}-${extension}"`

/** The same figures may come in other bytes: a file holds the moment when it was written (RFC 9110, 8.8.1). */
const weakly = (etag: string) => revalidated(`W/${etag}`)

/** `GET /v1/reports/{period}.xlsx` and `.docx`: the summary workbook and the official report. */
export const downloads = new Hono<AppEnv>()
  .get('/reports/:period{.+\\.xlsx}', (c) => answerFile(c, KINDS.xlsx))
  .get('/reports/:period{.+\\.docx}', (c) => answerFile(c, KINDS.docx))
