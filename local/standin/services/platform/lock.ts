import type { PropertyStoreName } from '../../standin.ts'
import type { Run } from '../run.ts'
import { call, fail, free, type Methods } from '../service.ts'

interface LockState {
  readonly name: PropertyStoreName
  isHeld: boolean
}

const TIMED_OUT = 'Lock timeout: another process was holding the lock for too long.'

/** A lock that another run holds is waited for by the stand-in's clock, in vain. */
const acquire = (run: Run, lock: LockState, milliseconds: number): boolean => {
  if (lock.isHeld) return true
  if (run.world.busyLocks.has(lock.name)) {
    run.world.clock.advance(milliseconds)
    return false
  }
  lock.isHeld = true
  return true
}

const open = (name: PropertyStoreName) => free<null>('', (run) => run.create('Lock', { name, isHeld: false }))

export const lockServiceMethods: Methods<null> = {
  getDocumentLock: open('document'),
  getUserLock: open('user'),
}

export const lockMethods: Methods<LockState> = {
  tryLock: call('integer', acquire),
  waitLock: call('integer', (run, lock, milliseconds: number) => {
    if (!acquire(run, lock, milliseconds)) fail(TIMED_OUT)
  }),
}
