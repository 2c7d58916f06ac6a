import { cpus } from 'node:os'
import { FULL_SIZE, fullWorkbook } from '../test/straight-line/invented/workbook.ts'
import { checkAgreement } from './agreement.ts'
import { comparePeers } from './compare-peers.ts'
import { compareBadCells, compareSizes } from './compare-workbooks.ts'
import { createAll, STRAIGHT } from './contenders.ts'
import { measureService } from './service.ts'
import { say, sayTable, showMs, showRatio } from './tables.ts'
import { measureXlsx } from './xlsx.ts'

/** `npm run bench`: first what all contenders find, then their times as ratios within this run. */
const compareXlsx = async (): Promise<void> => {
  const times = await measureXlsx(fullWorkbook(0), 5)
  const rows = [...times.keys()].map((name) => [
    name,
    showMs(times, name),
    showRatio(times, name, STRAIGHT, 'clock'),
    showRatio(times, name, STRAIGHT, 'cpu'),
  ])
  sayTable(['from .xlsx to issues and facts', 'warm ms', 'beside reader + (a)', 'in CPU time'], rows)
}

const [cpu] = cpus()
say(`Node ${process.versions.node}, ${cpus().length} × ${cpu?.model ?? 'unknown processor'}`)
say(`${FULL_SIZE} members, 485 organizations, 400 hamlets. Times are medians, ratios those of each round.`)
const checks = await createAll()
await checkAgreement(checks)
await comparePeers(checks)
await compareSizes(checks)
await compareBadCells(checks)
await compareXlsx()
await measureService()
