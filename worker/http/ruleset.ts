/** Names the rules that this Worker runs; see `local/ruleset/fingerprint.ts`. */
export const RULESET_FINGERPRINT: string = RULESET

/** Names this build of the Worker: what it makes of the same figures may be another text than before. */
export const BUILD_NAME: string = BUILD

/** How many migrations the Worker's statements suppose. */
export const EXPECTED_SCHEMA: number = SCHEMA

/**
 * The fingerprints of earlier rules that are accepted on a day (`2012-12-31`). `configured` names each with its
 * last day, separated by commas: `5d1c0a9b8e7f 2012-12-31`.
 */
export const earlierRulesets = (configured: string, today: string): readonly string[] =>
  configured.split(',').flatMap((entry) => {
    const [, ruleset, until = ''] = /^\s*([0-9a-f]{12})\s+(\d{4}-\d{2}-\d{2})\s*$/.exec(entry) ?? []
    return ruleset !== undefined && today <= until ? [ruleset] : []
  })
