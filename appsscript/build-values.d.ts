/** Address of the province's Worker without a trailing `/`; put in by the build. */
declare const BACKEND_URL: string
/** Fingerprint of the rules in this bundle: SHA-256, first 12 hex digits; put in by the build. */
declare const RULESET: string
