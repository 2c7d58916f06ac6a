import { isGrassroots, type Organization } from './organizations.ts'
import { BLANK } from './sink.ts'

/** Who stands above whom, by index; −1 where nobody does. */
export interface Tree {
  readonly indexOf: ReadonlyMap<string, number>
  readonly parent: Int32Array
  readonly grassroots: Int32Array
  /** Its own type or that of the nearest organization above, BLANK or UNKNOWN. */
  readonly type: Int32Array
  readonly isInLoop: Uint8Array
}

const findLoops = (parent: Int32Array): Uint8Array => {
  const inLoop = new Uint8Array(parent.length)
  for (let i = 0; i < parent.length; i++) {
    let steps = 0
    let o = parent[i] ?? -1
    while (o >= 0 && o !== i && steps++ < parent.length) o = parent[o] ?? -1
    if (o === i) inLoop[i] = 1
  }
  return inLoop
}

export const buildTree = (organizations: readonly Organization[]): Tree => {
  const size = organizations.length
  const indexOf = new Map<string, number>()
  organizations.forEach(({ code }, i) => {
    if (code && !indexOf.has(code)) indexOf.set(code, i)
  })
  const stated = Int32Array.from(organizations, ({ parent }) => (parent ? (indexOf.get(parent) ?? -1) : -1))
  const parent = stated.map((above, i) => (isGrassroots(organizations[i]?.level ?? BLANK) ? -1 : above))
  const grassroots = new Int32Array(size).fill(-1)
  const type = new Int32Array(size).fill(BLANK)
  for (let i = 0; i < size; i++) {
    let isTyped = false
    for (let o = i, steps = 0; o >= 0 && steps <= size; o = parent[o] ?? -1, steps++) {
      const { level = BLANK, type: own = BLANK } = organizations[o] ?? {}
      if (!isTyped && own !== BLANK) {
        type[i] = own
        isTyped = true
      }
      if (isGrassroots(level)) grassroots[i] = o
    }
  }
  return { indexOf, parent, grassroots, type, isInLoop: findLoops(parent) }
}
