import type { Check } from '../test/straight-line/outcome.ts'

export const OURS = 'ours'
export const STRAIGHT = '(a) straight-line'

type Create = () => Check | Promise<Check>

const loadRowObjects = () =>
  Promise.all([import('./row-objects/check.ts'), import('./row-objects/libraries.ts')])

/**
 * Who checks, by name. Loading imports a contender's modules; creating makes its schemas or its
 * database, which belongs to a first run.
 */
export const CONTENDERS: Readonly<Record<string, () => Promise<Create>>> = {
  [OURS]: async () => {
    const { checkOurs } = await import('../test/straight-line/ours.ts')
    return () => checkOurs
  },
  [STRAIGHT]: async () => {
    const { checkStraight } = await import('../test/straight-line/check.ts')
    return () => checkStraight
  },
  '(b) ajv, row objects': async () => {
    const [{ rowObjectsCheck }, { ajv }] = await loadRowObjects()
    return () => rowObjectsCheck(ajv)
  },
  '(b) zod, row objects': async () => {
    const [{ rowObjectsCheck }, { zod }] = await loadRowObjects()
    return () => rowObjectsCheck(zod)
  },
  '(b) valibot, row objects': async () => {
    const [{ rowObjectsCheck }, { valibot }] = await loadRowObjects()
    return () => rowObjectsCheck(valibot)
  },
  '(c) DuckDB, SQL': async () => (await import('./sql/check.ts')).sqlCheck,
}

/** All contenders, ready to check. */
export const createAll = async (): Promise<ReadonlyMap<string, Check>> => {
  const checks = new Map<string, Check>()
  for (const [name, load] of Object.entries(CONTENDERS)) checks.set(name, await (await load())())
  return checks
}
