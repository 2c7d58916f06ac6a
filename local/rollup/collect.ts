import { join } from 'node:path'
import type { Period } from '../../shared/calendar/period.ts'
import { type Identity, identify } from './identify.ts'
import { byName, listFolder, nothingUsable } from './list-folder.ts'
import { editorOf, type Office, openOffice } from './office.ts'
import { type FileOutcome, ofOtherPeriod, outcome } from './outcome.ts'

type Stated = Pick<FileOutcome, 'file' | 'unit' | 'period'>

/** A person who may hand nothing in: the workbook names no unit, so the add-on refuses it anyway. */
const NO_UNIT = '-'

/** Hands the open workbook in through the add-on, as an editor of the unit that it names. */
const handIn = async (office: Office, stated: Stated): Promise<FileOutcome> => {
  const { file, unit } = stated
  const reply = await office.call(editorOf(unit ?? NO_UNIT), 'handIn')
  if (!reply.ok) return outcome(file, 'refused', { ...stated, reason: reply.message })
  if (reply.value.outcome === 'refused') {
    const { errors, warnings } = reply.value.summary
    return outcome(file, 'refused', { ...stated, errors, warnings, reason: `Sổ còn ${errors} lỗi.` })
  }
  const { version, warnings } = reply.value.receipt
  return outcome(file, 'accepted', { ...stated, version, warnings })
}

/** What a folder came to: the office still holds the submissions of the latest period. */
export interface Collected {
  readonly office: Office
  readonly latest: Period | null
  /** In the order of the file names. */
  readonly files: readonly FileOutcome[]
}

const NOT_A_DISTRICT_WORKBOOK = 'Tệp không có trang “Thông tin”, “Tổ chức” hoặc “Đảng viên”.'
const REPLACED = 'Một tệp khác của cùng đơn vị đứng sau theo tên đã thay tệp này.'

/** Opens a file; its identity, or why it cannot be used. */
const open = async ({ standin }: Office, path: string): Promise<Identity | string> => {
  try {
    await standin.open(path)
  } catch (error) {
    if (error instanceof Error && error.name === 'WorkbookFileError') return error.message
    throw error
  }
  const identity = await identify(standin)
  return identity.isDistrictWorkbook ? identity : NOT_A_DISTRICT_WORKBOOK
}

const isLater = (a: Period | null, b: Period | null): boolean =>
  a !== null && (b === null || a.firstDay > b.firstDay)

/** What has been done with the files so far, the last name first. */
interface Progress {
  office: Office
  latest: Period | null
  readonly seen: Set<string>
  outcomes: readonly FileOutcome[]
}

/** A later period than all before: their submissions must not stand in its report, so a fresh Worker takes over. */
const startOver = async (progress: Progress, period: Period): Promise<void> => {
  if (progress.latest !== null) {
    await progress.office.close()
    progress.office = await openOffice()
  }
  progress.latest = period
  progress.seen.clear()
  progress.outcomes = progress.outcomes.map((before) =>
    before.period === null || before.period === period.id ? before : ofOtherPeriod(before, period.id),
  )
}

const take = async (progress: Progress, folder: string, file: string): Promise<FileOutcome> => {
  const identity = await open(progress.office, join(folder, file))
  if (typeof identity === 'string') return outcome(file, 'unusable', { reason: identity })
  const { unit, period } = identity
  const stated = { file, unit, period: period?.id ?? null }
  const { latest } = progress
  if (period && latest && isLater(latest, period)) {
    return ofOtherPeriod(outcome(file, 'refused', stated), latest.id)
  }
  if (period && isLater(period, latest)) {
    await startOver(progress, period)
    await progress.office.standin.open(join(folder, file))
  }
  if (unit !== null && period !== null) {
    if (progress.seen.has(unit)) return outcome(file, 'replaced', { ...stated, reason: REPLACED })
    progress.seen.add(unit)
  }
  return handIn(progress.office, stated)
}

/**
 * Hands every workbook of the folder in, one after another. They are taken from the last name to the
 * first, so that of two files of one unit only the one that counts is sent.
 */
export const collect = async (
  folder: string,
  onFile: (done: number, total: number, file: string) => void,
): Promise<Collected> => {
  const { workbooks, otherKinds } = await listFolder(folder)
  const files = [...workbooks].reverse()
  if (files.length === 0) throw nothingUsable(folder, otherKinds)
  const progress: Progress = { office: await openOffice(), latest: null, seen: new Set(), outcomes: [] }
  try {
    for (const [i, file] of files.entries()) {
      onFile(i + 1, files.length, file)
      const taken = await take(progress, folder, file)
      progress.outcomes = [...progress.outcomes, taken]
    }
  } catch (error) {
    await progress.office.close()
    throw error
  }
  const { office, latest, outcomes } = progress
  return { office, latest, files: [...outcomes, ...otherKinds].sort((a, b) => byName(a.file, b.file)) }
}
