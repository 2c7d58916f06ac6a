import { LEVEL } from './lists.ts'
import type { Organization } from './organizations.ts'
import { report, type Sink } from './sink.ts'
import type { Tree } from './tree.ts'

export const isCell = (level: number): boolean => level === LEVEL.cell || level === LEVEL.subordinate
const isCommittee = (level: number): boolean => level === LEVEL.committee || level === LEVEL.section

/** The members of all chi bộ, and of what may be one, that nobody can place. */
const sumUnplaced = (all: readonly Organization[], tree: Tree): number =>
  all.reduce((sum, { level, members }, i) => {
    if ((tree.grassroots[i] ?? -1) >= 0 || !(level < 0 || isCell(level))) return sum
    return sum + (members < 0 ? Number.POSITIVE_INFINITY : members)
  }, 0)

/** Compares each đảng bộ with the chi bộ below it. */
export const checkSums = (all: readonly Organization[], tree: Tree, sink: Sink): void => {
  const cells = new Int32Array(all.length)
  const sums = new Float64Array(all.length)
  all.forEach(({ level, members }, i) => {
    const own = level < 0 || (isCell(level) && members < 0) ? Number.NaN : isCell(level) ? members : 0
    for (
      let o = tree.parent[i] ?? -1, steps = 0;
      o >= 0 && steps < all.length;
      o = tree.isInLoop[o] ? -1 : (tree.parent[o] ?? -1), steps++
    ) {
      if (isCell(level)) cells[o] = (cells[o] ?? 0) + 1
      sums[o] = (sums[o] ?? 0) + own
    }
  })
  const unplaced = sumUnplaced(all, tree)
  all.forEach((o, i) => {
    const sum = sums[i] ?? Number.NaN
    const most = (tree.grassroots[i] ?? -1) < 0 ? unplaced : sum + unplaced
    if (!isCommittee(o.level) || cells[i] === 0 || tree.isInLoop[i] || o.isRepeated || o.members < 0) return
    if (!(o.members < sum || o.members > most)) return
    sink.row = o.row
    report(sink, 'organization.members-differ-from-cells', 'members', o.members)
  })
}
