import { decodeJwt, errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import type { ApiErrorCode } from '../../shared/wire/api/index.ts'
import { ApiError } from '../http/error.ts'

/** Who may sign tokens, and the public keys to check them with. */
export interface Issuer {
  /** Accepted values of `iss`. */
  readonly names: readonly string[]
  readonly keys: JWTVerifyGetKey
}

/** An account that an issuer vouches for; the e-mail is verified and in lower case. */
export interface Account {
  readonly sub: string
  readonly email: string
  /** When the token ends, in seconds since 1970. */
  readonly expiresAt: number
}

const REQUIRED_CLAIMS = ['exp', 'iat', 'sub', 'email']

/** Tells a key that does not exist (the token is wrong) from keys that cannot be had (our trouble). */
const keysOf =
  ({ keys }: Issuer): JWTVerifyGetKey =>
  async (header, token) => {
    try {
      return await keys(header, token)
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey) throw error
      if (error instanceof errors.JWKSMultipleMatchingKeys) throw error
      if (error instanceof ApiError) throw error
      throw new ApiError('identity-unavailable', { cause: error })
    }
  }

const issuerOf = (token: string, issuers: readonly Issuer[]): Issuer | undefined => {
  const { iss } = decodeJwt(token)
  return issuers.find(({ names }) => iss !== undefined && names.includes(iss))
}

/** A token that Google signed tells what is the matter with it; any other is only refused. */
const codeOf = (error: errors.JOSEError): ApiErrorCode => {
  if (error instanceof errors.JWTExpired) return 'session-expired'
  const isOfAnother = error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud'
  return isOfAnother && error.reason === 'check_failed' ? 'unknown-copy' : 'unauthenticated'
}

const claimsOf = async (token: string, issuers: readonly Issuer[], audiences: readonly string[]) => {
  try {
    const issuer = issuerOf(token, issuers)
    if (!issuer) throw new ApiError('unauthenticated')
    const { payload } = await jwtVerify(token, keysOf(issuer), {
      algorithms: ['RS256'],
      issuer: [...issuer.names],
      audience: [...audiences],
      requiredClaims: REQUIRED_CLAIMS,
    })
    return payload
  } catch (error) {
    if (error instanceof errors.JOSEError) throw new ApiError(codeOf(error))
    throw error
  }
}

/**
 * The account that a bearer token proves. Throws `session-expired`, `unknown-copy` (an audience that is not on the
 * list) or `unauthenticated` for a fault of the token and `identity-unavailable` when it cannot be judged: no keys, or no audience configured.
 */
export const verifyToken = async (
  token: string,
  issuers: readonly Issuer[],
  audiences: readonly string[],
): Promise<Account> => {
  if (audiences.length === 0) throw new ApiError('identity-unavailable', { cause: 'no audience configured' })
  const { sub, email, email_verified, exp = 0 } = await claimsOf(token, issuers, audiences)
  if (!sub || typeof email !== 'string' || email_verified !== true) throw new ApiError('unauthenticated')
  return { sub, email: email.toLowerCase(), expiresAt: exp }
}
