import type { UnitPlan } from '../plan/plan.ts'

/** How a unit writes its codes; every unit has its own habit. */
export interface UnitCodes {
  readonly grassroots: (index: number) => string
  /** A section committee of a grassroots organization. */
  readonly section: (index: number, section: number) => string
  readonly cell: (index: number, cell: number) => string
  readonly hamlet: (index: number, hamlet: number) => string
}

const pad = (index: number, width: number): string => String(index + 1).padStart(width, '0')

type Habit = (unit: string) => UnitCodes

const HABITS: readonly Habit[] = [
  (unit) => ({
    grassroots: (i) => `${unit}.${pad(i, 3)}`,
    section: (i, n) => `${unit}.${pad(i, 3)}.B${pad(n, 1)}`,
    cell: (i, n) => `${unit}.${pad(i, 3)}.${pad(n, 2)}`,
    hamlet: (i, n) => `${unit}.${pad(i, 3)}.X${pad(n, 2)}`,
  }),
  () => ({
    grassroots: (i) => `CS${pad(i, 3)}`,
    section: (i, n) => `BP${pad(i, 3)}-${pad(n, 1)}`,
    cell: (i, n) => `CB${pad(i, 3)}-${pad(n, 2)}`,
    hamlet: (i, n) => `X${pad(i, 3)}-${pad(n, 2)}`,
  }),
  () => ({
    grassroots: (i) => pad(i, 4),
    section: (i, n) => `${pad(i, 4)}_B${pad(n, 1)}`,
    cell: (i, n) => `${pad(i, 4)}${pad(n, 2)}`,
    hamlet: (i, n) => `${pad(i, 4)}_${pad(n, 2)}`,
  }),
]

const letters = (text: string): number => [...text].reduce((sum, letter) => sum + letter.charCodeAt(0), 0)

/** The codes of a unit's organizations and hamlets, by 0-based numbers. */
export const codesOf = ({ unit }: UnitPlan): UnitCodes => {
  const habit = HABITS[letters(unit.code) % HABITS.length] ?? (HABITS[0] as Habit)
  return habit(unit.code)
}
