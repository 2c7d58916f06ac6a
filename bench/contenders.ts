import type { Check } from './contender.ts'

export const OURS = 'ours'
export const STRAIGHT = '(a) straight-line'

/** Who checks, by name; each is loaded only when it is its turn. */
export const CONTENDERS: Readonly<Record<string, () => Promise<Check>>> = {
  [OURS]: async () => (await import('./ours.ts')).checkOurs,
  [STRAIGHT]: async () => (await import('./straight-line/check.ts')).checkStraight,
  '(b) ajv, row objects': async () => {
    const [{ rowObjectsCheck }, { ajv }] = await loadRowObjects()
    return rowObjectsCheck(ajv)
  },
  '(b) zod, row objects': async () => {
    const [{ rowObjectsCheck }, { zod }] = await loadRowObjects()
    return rowObjectsCheck(zod)
  },
  '(b) valibot, row objects': async () => {
    const [{ rowObjectsCheck }, { valibot }] = await loadRowObjects()
    return rowObjectsCheck(valibot)
  },
  '(c) DuckDB, SQL': async () => (await import('./sql/check.ts')).sqlCheck(),
}

const loadRowObjects = () =>
  Promise.all([import('./row-objects/check.ts'), import('./row-objects/libraries.ts')])
