import { LEVEL } from './lists.ts'
import type { Organization } from './organizations.ts'
import { report, type Sink } from './sink.ts'
import type { Tree } from './tree.ts'

export const isCell = (level: number): boolean => level === LEVEL.cell || level === LEVEL.subordinate
const isCommittee = (level: number): boolean => level === LEVEL.committee || level === LEVEL.section

/** Compares each đảng bộ with the chi bộ below it. */
export const checkSums = (all: readonly Organization[], tree: Tree, sink: Sink): void => {
  const isPlaced = all.every(({ level }, i) => level !== LEVEL.subordinate || (tree.parent[i] ?? -1) >= 0)
  if (!isPlaced || tree.isInLoop.includes(1)) return
  const cells = new Int32Array(all.length)
  const sums = new Float64Array(all.length)
  all.forEach(({ level, members }, i) => {
    const own = level < 0 || (isCell(level) && members < 0) ? Number.NaN : isCell(level) ? members : 0
    for (
      let o = tree.parent[i] ?? -1, steps = 0;
      o >= 0 && steps < all.length;
      o = tree.parent[o] ?? -1, steps++
    ) {
      if (isCell(level)) cells[o] = (cells[o] ?? 0) + 1
      sums[o] = (sums[o] ?? 0) + own
    }
  })
  all.forEach((o, i) => {
    const sum = sums[i] ?? Number.NaN
    if (!isCommittee(o.level) || cells[i] === 0 || o.members < 0 || Number.isNaN(sum) || o.members === sum)
      return
    sink.row = o.row
    report(sink, 'organization.members-differ-from-cells', 'members', o.members)
  })
}
