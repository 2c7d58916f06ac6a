import { exportJWK, generateKeyPair, SignJWT } from 'jose'

/** The issuer of test tokens on this machine: a fresh key pair for each run. */
export interface DevelopmentKeys {
  /** Public keys, as the development entry of the Worker takes them. */
  readonly jwks: string
  /** A token for this person as Google would give it to an add-on (its audience), good for an hour. */
  readonly signToken: (email: string, audience: string) => Promise<string>
}

const ISSUER = 'https://development.invalid'
const KEY_ID = 'development'

export const createDevelopmentKeys = async (): Promise<DevelopmentKeys> => {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const key = { ...(await exportJWK(publicKey)), alg: 'RS256', use: 'sig', kid: KEY_ID }
  return {
    jwks: JSON.stringify({ keys: [key] }),
    signToken: (email, audience) =>
      new SignJWT({ email, email_verified: true })
        .setProtectedHeader({ alg: 'RS256', kid: KEY_ID })
        .setIssuer(ISSUER)
        .setAudience(audience)
        .setSubject(`development:${email.toLowerCase()}`)
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(privateKey),
  }
}
