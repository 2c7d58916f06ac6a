import { type Hamlet, isCommuneType, isGrassroots, upwards } from './book.ts'
import type { RowRule } from './row-rule.ts'

const isOwn = ({ cellStatus }: Hamlet): boolean => cellStatus === 'Có chi bộ'
const hasNone = ({ cellStatus }: Hamlet): boolean => cellStatus === 'Chưa có chi bộ'

/** Members of both kinds; null while one number is not known. */
const total = ({ residentMembers: resident, reinforcedMembers: reinforced }: Hamlet): number | null =>
  typeof resident === 'number' && typeof reinforced === 'number' ? resident + reinforced : null

const isElsewhere = ({ own, owner }: Hamlet): boolean => {
  if (own === null || owner === null) return false
  const path = upwards(own)
  if (path.includes(owner)) return false
  const top = path[path.length - 1]
  if (top === undefined) return false
  return isGrassroots(top) || (Boolean(top.parent) && Boolean(owner.level?.startsWith('Chi bộ')))
}

/** The rules on hamlets; those about one cell of two hamlets need them all. */
export const hamletRules = (hamlets: readonly Hamlet[]): readonly RowRule<Hamlet>[] => {
  const owners = new Map<string, Hamlet>()
  for (const hamlet of hamlets) {
    if (isOwn(hamlet) && hamlet.cell && !owners.has(hamlet.cell)) owners.set(hamlet.cell, hamlet)
  }
  return [
    {
      rule: 'cell.required',
      column: 'cell',
      isBroken: (h) => h.cell === null && (isOwn(h) || h.cellStatus === 'Sinh hoạt ghép'),
    },
    {
      rule: 'hamlet.organization-unknown',
      column: 'organization',
      isBroken: (h) => Boolean(h.organization) && h.owner === null,
    },
    {
      rule: 'hamlet.organization-not-commune',
      column: 'organization',
      isBroken: ({ owner }) =>
        Boolean(owner?.level) &&
        owner !== null &&
        !(isGrassroots(owner) && (!owner.type || isCommuneType(owner.type))),
    },
    { rule: 'hamlet.cell-unknown', column: 'cell', isBroken: (h) => Boolean(h.cell) && h.own === null },
    {
      rule: 'hamlet.cell-not-cell',
      column: 'cell',
      isBroken: ({ own }) => Boolean(own?.level) && own?.level !== 'Chi bộ trực thuộc',
    },
    { rule: 'hamlet.cell-elsewhere', column: 'cell', isBroken: isElsewhere },
    { rule: 'hamlet.cell-unexpected', column: 'cell', isBroken: (h) => hasNone(h) && Boolean(h.cell) },
    {
      rule: 'hamlet.cell-shared',
      column: 'cell',
      isBroken: (h) => isOwn(h) && Boolean(h.cell) && owners.get(h.cell ?? '') !== h,
    },
    {
      rule: 'hamlet.cell-without-members',
      column: 'residentMembers',
      isBroken: (h) => isOwn(h) && total(h) === 0,
    },
    {
      rule: 'hamlet.cell-only-reinforced',
      column: 'residentMembers',
      isBroken: (h) => isOwn(h) && h.residentMembers === 0 && (h.reinforcedMembers ?? 0) > 0,
    },
    {
      rule: 'hamlet.members-above-cell',
      column: 'residentMembers',
      isBroken: (h) => {
        const sum = isOwn(h) ? total(h) : null
        return sum !== null && typeof h.own?.members === 'number' && sum > h.own.members
      },
    },
    {
      rule: 'hamlet.no-officer',
      column: 'officerAssigned',
      isBroken: (h) =>
        (h.residentMembers === 0 || hasNone(h)) &&
        h.officerAssigned !== undefined &&
        h.officerAssigned !== 'Có',
    },
  ]
}
