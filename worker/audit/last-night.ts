/** How the last night went, to admins. */
export interface Night {
  /** ISO 8601, UTC. */
  readonly at: string
  /** Jobs that failed. */
  readonly failed: readonly string[]
  /** How many differences the others found. */
  readonly differences: number
}

interface Detail {
  /** By job; null: it failed. */
  readonly differences: Readonly<Record<string, number | null>>
}

/** How the last night went; null before the first one. */
export const lastNight = async (db: D1Database): Promise<Night | null> => {
  const event = await db
    .prepare("SELECT at, detail FROM audit_events WHERE action = 'night' ORDER BY id DESC LIMIT 1")
    .first<{ readonly at: string; readonly detail: string }>()
  if (!event) return null
  const { differences }: Detail = JSON.parse(event.detail)
  const jobs = Object.entries(differences)
  return {
    at: event.at,
    failed: jobs.flatMap(([job, found]) => (found === null ? [job] : [])),
    differences: jobs.reduce((sum, [, found]) => sum + (found ?? 0), 0),
  }
}
