// Put in by every build of the Worker; see `local/worker/build-values.ts`.

/** Fingerprint of the rules in this bundle: SHA-256, first 12 hex digits. */
declare const RULESET: string
/** Number of migrations that belong to this bundle. */
declare const SCHEMA: number
/** SHA-256 of this bundle, first 12 hex digits. */
declare const BUILD: string
