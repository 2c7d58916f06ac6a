import { Fault } from '../fault.ts'

/** Longer than what another person's call usually takes. */
const WAIT_MS = 20_000

const BUSY =
  'Tiện ích đang làm việc cho một người khác trong sổ này nên chưa ghi gì. Hãy làm lại sau ít phút.'

type Lock = GoogleAppsScript.Lock.Lock

const hold = (lock: Lock | null): void => {
  if (lock && !lock.tryLock(WAIT_MS)) throw new Fault(BUSY)
}

/**
 * Does what reads, changes and writes something of the workbook while nobody else does. Google releases the lock
 * when the run ends, after all that it wrote has arrived. One service call.
 */
export const alone = <T>(work: () => T): T => {
  hold(LockService.getDocumentLock())
  return work()
}

/** The same for what lies with the person's account. */
export const aloneAsPerson = <T>(work: () => T): T => {
  hold(LockService.getUserLock())
  return work()
}
