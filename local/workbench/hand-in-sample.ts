import type { Bridge, Reply } from '../../appsscript/bridge.ts'
import type { Report } from '../../shared/api.ts'
import type { Standin } from '../standin/standin.ts'
import type { HandInProgress } from './protocol.ts'
import { type Equipment, invite, startSeat } from './seat.ts'
import { PROVINCE, type SampleWorkbook, type Shelf } from './shelf.ts'

/** Units of the period that the Worker has nothing of. */
const missingUnits = async ({ worker }: Equipment, shelf: Shelf): Promise<ReadonlySet<string>> => {
  const viewer = shelf.entries.find(({ id }) => id === PROVINCE)
  if (!viewer) return new Set()
  await invite(worker, viewer)
  const response = await fetch(`${worker.url}/v1/reports/${shelf.period.id}`, {
    headers: { authorization: `Bearer ${await worker.signToken(viewer.user)}` },
  })
  if (!response.ok) throw new Error(`The Worker answers ${response.status} for the report`)
  const { units } = (await response.json()) as Report
  return new Set(units.filter(({ status }) => status === 'missing').map(({ unit }) => unit))
}

/** Null when the unit is accepted, else the sentence that says why not. */
const refusalOf = (reply: Reply<ReturnType<Bridge['submit']>>): string | null => {
  if (!reply.ok) return reply.message
  return reply.value.outcome === 'refused' ? `sổ còn ${reply.value.summary.errors} lỗi.` : null
}

const handIn = async (standin: Standin, { entry, sheets }: SampleWorkbook): Promise<string | null> => {
  await standin.signIn(entry.user)
  await standin.open(sheets)
  await standin.run('openHelp')
  const page = await standin.sidebar()
  const opener = /data-opener="([^"]+)"/.exec(page?.html ?? '')?.[1]
  const reply = await standin.rpc('submit', opener)
  const refusal = refusalOf(reply as Reply<ReturnType<Bridge['submit']>>)
  return refusal === null ? null : `${entry.title}: ${refusal}`
}

/**
 * Hands every workbook that the Worker lacks in, through the built add-on, one after another. Ends early,
 * between two workbooks, when `signal` aborts.
 */
export const handInSample = async (
  equipment: Equipment,
  shelf: Shelf,
  onProgress: (progress: HandInProgress) => void,
  signal: AbortSignal,
): Promise<void> => {
  const missing = await missingUnits(equipment, shelf)
  const total = shelf.entries.filter(({ kind }) => kind === 'district').length
  const refused: string[] = []
  let done = shelf.entries.filter(({ id, kind }) => kind === 'district' && !missing.has(id)).length
  onProgress({ done, total, refused: [] })
  if (done === total) return
  let user = ''
  const standin = await startSeat(equipment, 'Sổ đơn vị', () => user)
  for (const workbook of shelf.districts()) {
    if (signal.aborted) break
    if (!missing.has(workbook.entry.id)) continue
    user = workbook.entry.user
    await invite(equipment.worker, workbook.entry)
    const refusal = await handIn(standin, workbook)
    if (refusal !== null) refused.push(refusal)
    done++
    onProgress({ done, total, refused: [...refused] })
  }
  await standin.stop()
}
