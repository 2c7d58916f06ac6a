import type { Difference, RetentionProposal, Settings } from '../../../shared/wire/api/index.ts'
import { batch } from '../../http/batch.ts'
import { FIRST_SETTINGS, selectSettings, writtenSettings } from '../../settings/settings.ts'
import { selectProposal } from '../../settings/shorter-retention.ts'
import type { StoredEvent } from '../audit.ts'
import { eventsOf } from '../audit-events.ts'
import { difference } from './difference.ts'

const ACTIONS = [
  'settings-saved',
  'retention-proposed',
  'retention-withdrawn',
  'retention-confirmed',
] as const

interface Recorded {
  readonly settings: Settings
  readonly proposal: RetentionProposal | null
}

/** What an event makes of the settings; nobody confirms what they proposed themselves. */
const afterEvent = (before: Recorded, { action, at, person, detail }: StoredEvent): Recorded => {
  const { settings, proposal } = before
  const said = JSON.parse(detail)
  if (action === 'settings-saved') return { settings: { ...FIRST_SETTINGS, ...said }, proposal }
  if (action === 'retention-proposed') {
    return { settings, proposal: { years: said.years, proposedAt: at, proposedBy: person } }
  }
  if (action === 'retention-withdrawn') return { settings, proposal: null }
  if (!proposal || proposal.proposedBy === person) return before
  return { settings: { ...settings, retentionYears: proposal.years }, proposal: null }
}

/** Holds the settings, and what is proposed for them, against the events, or against those of a new database. */
export const verifySettings = async (db: D1Database): Promise<readonly Difference[]> => {
  const events = await eventsOf(db, ACTIONS)
  const { settings, proposal } = events.reduce(afterEvent, { settings: FIRST_SETTINGS, proposal: null })
  const [rows, proposals] = await batch(db, [selectSettings(db), selectProposal(db)])
  const stored = new Map(rows.map(({ name, value }) => [name, value]))
  const expected = Object.entries(writtenSettings(settings))
  const isSame =
    stored.size === expected.length &&
    expected.every(([name, value]) => stored.get(name) === value) &&
    JSON.stringify(proposals) === JSON.stringify(proposal ? [proposal] : [])
  return isSame ? [] : [difference('settings', { event: events.at(-1)?.id ?? null })]
}
