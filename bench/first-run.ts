import { readFile } from 'node:fs/promises'
import { deserialize } from 'node:v8'
import { revive } from '../test/straight-line/invented/fresh.ts'
import { CONTENDERS } from './contenders.ts'
import { time } from './measure.ts'

/**
 * Run as a process of its own: prints what the first check of the cells in a file takes, from loaded
 * modules to issues and facts.
 */
const [name = '', path = ''] = process.argv.slice(2)
const grids = revive(deserialize(await readFile(path)))
const create = await CONTENDERS[name]?.()
process.stdout.write(JSON.stringify(await time(async () => (await create?.())?.(grids))))
