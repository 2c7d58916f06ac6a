import type { Run } from '../run.ts'
import { call, free, type Methods } from '../service.ts'

const user = (run: Run) => run.create('User', run.world.user)

export const sessionMethods: Methods<null> = {
  getActiveUser: free('', user),
  getEffectiveUser: free('', user),
  getScriptTimeZone: free('', (run) => run.world.program.manifest.timeZone, 'none'),
  getActiveUserLocale: free('', (run) => run.world.document.book.locale.split('_')[0], 'none'),
  getTemporaryActiveUserKey: call('', (run) => Buffer.from(run.world.user).toString('base64'), 'none'),
}

/** In a simple trigger Google does not say who the person is. */
export const userMethods: Methods<string> = {
  getEmail: call('', (run, email) => (run.mode === 'FULL' ? email : '')),
}
