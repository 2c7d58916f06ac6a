const PENDING = -2

/** For each record, the first record of the loop that it is part of; −1 outside loops. */
export const findLoops = (parents: Int32Array): Int32Array => {
  const loopOf = new Int32Array(parents.length).fill(-1)
  const visitedBy = new Int32Array(parents.length).fill(-1)
  for (let start = 0; start < parents.length; start++) {
    let i = start
    while (i >= 0 && visitedBy[i] === -1) {
      visitedBy[i] = start
      i = parents[i] ?? -1
    }
    if (i < 0 || visitedBy[i] !== start) continue
    const loop = [i]
    for (let next = parents[i] ?? -1; next !== i && next >= 0; next = parents[next] ?? -1) loop.push(next)
    const first = loop.reduce((least, member) => Math.min(least, member))
    for (const member of loop) loopOf[member] = first
  }
  return loopOf
}

/**
 * For each record the nearest record at or above it for which `isFound`, −1 when there is none.
 * The walk goes along `parents` and ends where it would come back.
 */
export const nearest = (parents: Int32Array, isFound: (i: number) => boolean): Int32Array => {
  const found = new Int32Array(parents.length).fill(PENDING)
  for (let start = 0; start < parents.length; start++) {
    const path: number[] = []
    let i = start
    while (i >= 0 && found[i] === PENDING && !isFound(i)) {
      found[i] = -1
      path.push(i)
      i = parents[i] ?? -1
    }
    if (i >= 0 && found[i] === PENDING) found[i] = i
    const result = i >= 0 ? (found[i] ?? -1) : -1
    for (const passed of path) found[passed] = result
  }
  return found
}
