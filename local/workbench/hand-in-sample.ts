import type { Bridge, Reply } from '../../appsscript/bridge.ts'
import { callScript } from '../office/call-script.ts'
import type { Equipment } from '../office/equipment.ts'
import { fetchReport } from '../office/fetch-report.ts'
import type { Standin } from '../standin/standin.ts'
import { invite } from './invite.ts'
import type { HandInProgress } from './protocol.ts'
import { PROVINCE, type SampleWorkbook, type Shelf } from './shelf.ts'

/** Units of the period that the Worker has nothing of. */
const missingUnits = async (
  { worker }: Equipment,
  { entries, period }: Shelf,
): Promise<readonly string[]> => {
  const viewer = entries.find(({ id }) => id === PROVINCE)
  if (!viewer) return []
  await invite(worker, viewer)
  const { units } = await fetchReport(worker, viewer.user, period.id)
  const missing = units.filter(({ status }) => status === 'missing').map(({ unit }) => unit)
  return missing.filter((unit) => entries.some(({ id }) => id === unit))
}

/** Null when the unit is accepted, else the sentence that says why not. */
const refusalOf = (reply: Reply<ReturnType<Bridge['handIn']>>): string | null => {
  if (!reply.ok) return reply.message
  return reply.value.outcome === 'refused' ? `sổ còn ${reply.value.summary.errors} lỗi.` : null
}

const handIn = async (standin: Standin, { entry, sheets }: SampleWorkbook): Promise<string | null> => {
  await standin.signIn(entry.user)
  await standin.open(sheets)
  const refusal = refusalOf(await callScript(standin, 'handIn'))
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
  let done = total - missing.length
  onProgress({ done, total, refused: [] })
  if (done === total) return
  let user = ''
  const standin = await equipment.startSheets(() => user)
  for (const workbook of shelf.districts()) {
    if (signal.aborted) break
    if (!missing.includes(workbook.entry.id)) continue
    user = workbook.entry.user
    await invite(equipment.worker, workbook.entry)
    const refusal = await handIn(standin, workbook)
    if (refusal !== null) refused.push(refusal)
    done++
    onProgress({ done, total, refused: [...refused] })
  }
  await standin.stop()
}
