import { createLocalJWKSet } from 'jose'
import type { Issuer } from './auth.ts'

/** `iss` of tokens that only this machine makes; `.invalid` can never be a real host. */
const DEVELOPMENT_ISSUER = 'https://development.invalid'

/** Signs people in on this machine, against the public keys (a JWKS as JSON) given at its start. */
export const developmentIssuer = (jwks: string): Issuer => ({
  names: [DEVELOPMENT_ISSUER],
  keys: createLocalJWKSet(JSON.parse(jwks)),
})
