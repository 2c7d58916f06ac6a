import type { Outcome } from './contender.ts'
import type { Figures } from './figures.ts'

/** Figures that only some contenders sum up. */
const isExtra = (name: string): boolean => /^(official|probationary)(\/|$)/.test(name)

const countByRule = (issues: readonly { readonly rule: string }[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { rule } of issues) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}

const shown = (figures: Figures): ReadonlyMap<string, string> =>
  new Map(
    [...figures].flatMap(([name, [n, d]]) =>
      isExtra(name) || (n === 0 && !d) ? [] : [[name, d === null ? `${n}` : `${n}/${d}`]],
    ),
  )

const differences = <T>(
  what: string,
  ours: ReadonlyMap<string, T>,
  theirs: ReadonlyMap<string, T>,
): readonly string[] =>
  [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((key) =>
    ours.get(key) === theirs.get(key)
      ? []
      : [`${what} ${key}: ours ${ours.get(key) ?? 0}, theirs ${theirs.get(key) ?? 0}`],
  )

/** In what two outcomes differ: issues by rule, and figures. Empty when they found the same. */
export const compareOutcomes = (ours: Outcome, theirs: Outcome): readonly string[] => [
  ...differences('issues of', countByRule(ours.issues), countByRule(theirs.issues)),
  ...differences('figure', shown(ours.figures()), shown(theirs.figures())),
]
