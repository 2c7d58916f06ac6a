/** Document property: the report that stands on the sheets. */
const PROPERTY = 'province-report'

interface WrittenReport {
  readonly period: string
  readonly etag: string | null
  /** A fingerprint of what each sheet held when it was written; absent in workbooks written before. */
  readonly marks?: readonly string[]
}

/** The report that was written last, or null. One service call. */
export const writtenReport = (): WrittenReport | null =>
  JSON.parse(PropertiesService.getDocumentProperties().getProperty(PROPERTY) ?? 'null')

/** From now on the next refresh writes everything. The period stays, for the sidebar to offer. */
export const forgetReport = (): void => {
  const written = writtenReport()
  if (written) rememberReport({ period: written.period, etag: null })
}

export const rememberReport = (report: WrittenReport): void => {
  PropertiesService.getDocumentProperties().setProperty(PROPERTY, JSON.stringify(report))
}
