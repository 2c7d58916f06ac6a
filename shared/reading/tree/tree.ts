import type { OrganizationTypeKey } from '../../forms/so-don-vi/keys.ts'

/**
 * How the records hang together, by record index; −1 where a reference is blank, unknown or
 * names nothing. A repeated code resolves to its first record. The `parent` of a grassroots
 * organization is an error of its own and not followed: it stays the root of its own tree.
 */
export interface Tree {
  /** The organization with this code (upper case), or −1. */
  readonly organizationOf: (code: string) => number
  readonly parentOf: (organization: number) => number
  /**
   * The next organization up on a walk that ends: −1 at the top and in a loop.
   * `for (let o = i; o >= 0; o = tree.above(o))` visits all that `i` is below.
   */
  readonly above: (organization: number) => number
  /** The grassroots organization above, or the organization itself; −1 when none is reached. */
  readonly grassrootsOf: (organization: number) => number
  /** Its own type, or the nearest ancestor's; `''` when unknown. */
  readonly typeOf: (organization: number) => OrganizationTypeKey | ''
  readonly isGrassroots: (organization: number) => boolean
  /** Whether the organization's own chain of parents runs in a loop that it is part of. */
  readonly isInLoop: (organization: number) => boolean
  /** The first record of each loop. */
  readonly loops: readonly number[]
  /** The organization of a member, or −1. */
  readonly organizationOfMember: (member: number) => number
  /** The grassroots organization of a member, or −1. */
  readonly grassrootsOfMember: (member: number) => number
  /** The organization and the cell of a hamlet, or −1. */
  readonly organizationOfHamlet: (hamlet: number) => number
  readonly cellOfHamlet: (hamlet: number) => number
  /** The organization itself and all that reach it by `parent`. */
  readonly below: (organization: number) => readonly number[]
  /** Members in exactly this organization (not below it). */
  readonly membersIn: (organization: number) => readonly number[]
}
