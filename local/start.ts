import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { quarterOf } from '../shared/calendar/period.ts'
import { createProgress } from './command/progress.ts'
import { rulesetFingerprint } from './ruleset/fingerprint.ts'
import type { HandInProgress } from './workbench/protocol.ts'
import { startWorkbench } from './workbench/start-workbench.ts'

/** `npm start`: the whole system on this machine, with the sample province, until Ctrl-C. */
const PORT = 4009
const SAMPLE = { seed: 9, period: quarterOf(2012, 4) }
/** What was counted by other rules must not stand in the report. */
const NAME = `${SAMPLE.period.id}-${SAMPLE.seed}-${rulesetFingerprint()}`
const DATABASE = fileURLToPath(new URL(`../.data/${NAME}/`, import.meta.url))

const progress = createProgress()

const tell = ({ done, total, refused }: HandInProgress): void => {
  progress.show(`Nộp sổ mẫu về máy chủ: ${done}/${total}`)
  if (done < total) return
  progress.done()
  for (const sentence of refused) console.error(`Chưa nộp được ${sentence}`)
}

await mkdir(DATABASE, { recursive: true })
const workbench = await startWorkbench({
  ...SAMPLE,
  persist: DATABASE,
  port: Number(process.env.PORT) || PORT,
  onProgress: tell,
})
console.log(`Tổng hợp đang chạy: ${workbench.url}\nNhấn Ctrl-C để dừng.`)

const stop = (): void => {
  workbench.stop().then(() => console.log('\nĐã dừng.'))
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // Miniflare's own listeners would end the process before everything is put away.
  process.removeAllListeners(signal)
  process.once(signal, stop)
}

workbench.handedIn.catch((error: unknown) => {
  console.error('Chưa nộp hết được sổ mẫu:', error)
})
