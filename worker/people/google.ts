import type { Issuer } from './auth.ts'
import { remoteKeys } from './remote-keys.ts'

const KEYS = 'https://www.googleapis.com/oauth2/v3/certs'

/** Google's sign-in; its keys are fetched when first needed and kept in the isolate. */
export const googleIssuer = (): Issuer => ({
  names: ['https://accounts.google.com', 'accounts.google.com'],
  keys: remoteKeys(KEYS),
})
