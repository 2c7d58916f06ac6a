import { SHEET_KEYS, SHEETS, type SheetKey } from '../forms/so-don-vi/index.ts'
import { foldLabel, foldName } from './text/fold.ts'
import { distanceOfNames, NEAR_NAME } from './text/near-name.ts'

/** What the tabs of a workbook are, by their names alone; indexes count the tabs from 0. */
export interface Tabs {
  /** The tab that is read as each sheet. */
  readonly indexOf: ReadonlyMap<SheetKey, number>
  /** Of a sheet that several tabs could be, all of these; none of them is read. */
  readonly ambiguous: ReadonlyMap<SheetKey, readonly number[]>
  /** Tabs beside the one that is read, called as the sheet is but for a bracket at the end. */
  readonly spare: readonly { readonly sheet: SheetKey; readonly name: string }[]
  /** Tabs that are no sheet of the workbook. */
  readonly others: readonly number[]
  readonly names: readonly string[]
}

const KEY_BY_LABEL = new Map(SHEET_KEYS.map((key) => [foldLabel(SHEETS[key].name), key]))

const candidatesOf = (names: readonly string[]): ReadonlyMap<SheetKey | null, readonly number[]> => {
  const candidates = new Map<SheetKey | null, number[]>()
  for (const [i, name] of names.entries()) {
    const key = KEY_BY_LABEL.get(foldLabel(name)) ?? null
    const alike = candidates.get(key)
    if (alike) alike.push(i)
    else candidates.set(key, [i])
  }
  return candidates
}

/**
 * Tells the tabs apart: the one whose whole name is a sheet's is that sheet wherever it stands, or
 * else the only one that is called so but for a bracket at the end.
 */
export const tellTabs = (names: readonly string[]): Tabs => {
  const candidates = candidatesOf(names)
  const indexOf = new Map<SheetKey, number>()
  const ambiguous = new Map<SheetKey, readonly number[]>()
  for (const key of SHEET_KEYS) {
    const alike = candidates.get(key) ?? []
    const exact = alike.filter((i) => foldName(names[i] ?? '') === foldName(SHEETS[key].name))
    const [first, second] = exact.length > 0 ? exact : alike
    if (second !== undefined) ambiguous.set(key, alike)
    else if (first !== undefined) indexOf.set(key, first)
  }
  const spare = names.flatMap((name, i) => {
    const sheet = KEY_BY_LABEL.get(foldLabel(name))
    const read = sheet && indexOf.get(sheet)
    return sheet && read !== undefined && read !== i ? [{ sheet, name }] : []
  })
  return { indexOf, ambiguous, spare, others: candidates.get(null) ?? [], names }
}

/** How Google Sheets calls the copy of a tab. */
const COPY = /^\s*(?:bản sao của|copy of)\s+/iu

/** How far the name of a tab is from a sheet's, infinite when it is not near; that of a copy is farther than others. */
const distanceFrom = (official: string, name: string): number => {
  const own = name.normalize('NFC')
  const copied = own.replace(COPY, '')
  const distance = distanceOfNames(own, official, NEAR_NAME)
  if (distance <= NEAR_NAME) return distance
  const isCopy = copied !== own && distanceOfNames(copied, official, NEAR_NAME) <= NEAR_NAME
  return isCopy ? NEAR_NAME + 1 : Number.POSITIVE_INFINITY
}

/** The tab that is no sheet and has the name nearest to this one's; undefined when none is near, and none is a copy. */
export const nearTab = ({ others, names }: Tabs, sheet: SheetKey): number | undefined => {
  const official = SHEETS[sheet].name
  let best: { readonly index: number; readonly distance: number } | undefined
  for (const index of others) {
    const distance = distanceFrom(official, names[index] ?? '')
    if (distance < (best?.distance ?? Number.POSITIVE_INFINITY)) {
      best = { index, distance }
    }
  }
  return best?.index
}
