import type { Run } from '../run.ts'
import { call, free, type Methods } from '../service.ts'

const user = (run: Run) => run.create('User', run.world.user)

export const sessionMethods: Methods<null> = {
  getActiveUser: free('', user),
}

/** In a simple trigger Google does not say who the person is. */
export const userMethods: Methods<string> = {
  getEmail: call('', (run, email) => (run.mode === 'FULL' ? email : '')),
}
