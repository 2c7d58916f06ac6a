import { namedSet } from './compile.ts'
import type { AnyCondition } from './condition.ts'
import type { AnyRecordMeasure } from './measure.ts'

/** The conditions that must all hold for this one to hold. */
export const conjuncts = (condition: AnyCondition): readonly AnyCondition[] => {
  if (typeof condition === 'string') return conjuncts(namedSet(condition).where)
  return 'all' in condition ? condition.all.flatMap(conjuncts) : [condition]
}

const isSame = (a: AnyCondition, b: AnyCondition): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Conditions on one record that are neither names nor `all`. */
const impliesOne = (a: AnyCondition, b: AnyCondition): boolean => {
  if (typeof a === 'string' || typeof b === 'string') return false
  if ('any' in a) return a.any.every((each) => implies(each, b))
  if ('any' in b) return b.any.some((each) => implies(a, each))
  if (!('is' in a)) return isSame(a, b)
  if ('known' in b) return a.is === b.known
  if (!('is' in b) || a.is !== b.is) return false
  const values: readonly string[] = b.in
  return a.in.every((value) => values.includes(value))
}

/** Whether every record of which the first holds satisfies the second, as far as their words tell. */
export const implies = (a: AnyCondition, b: AnyCondition): boolean => {
  const known = conjuncts(a)
  return conjuncts(b).every((wanted) => known.some((each) => impliesOne(each, wanted)))
}

/** Whether no record satisfies both, as far as their words tell. */
export const excludes = (a: AnyCondition, b: AnyCondition): boolean => {
  if (typeof a === 'string' || typeof b === 'string' || !('is' in a && 'is' in b) || a.is !== b.is)
    return false
  const values: readonly string[] = b.in
  return !a.in.some((value) => values.includes(value))
}

/** Whether nobody can count in both of two measures of one sheet, as far as their words tell. */
export const areApart = (a: AnyRecordMeasure, b: AnyRecordMeasure): boolean => {
  const conditionsOf = ({ among, counted }: AnyRecordMeasure) =>
    [among, counted].flatMap((condition) => (condition === undefined ? [] : conjuncts(condition)))
  const others = conditionsOf(b)
  return a.of === b.of && conditionsOf(a).some((one) => others.some((other) => excludes(one, other)))
}
