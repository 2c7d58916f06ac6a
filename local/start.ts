import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { quarterOf } from '../shared/calendar/period.ts'
import { createProgress } from './command/progress.ts'
import { showHelp } from './command/show-help.ts'
import { tellFault } from './command/tell-fault.ts'
import { rulesetFingerprint } from './ruleset/fingerprint.ts'
import type { HandInProgress } from './workbench/protocol.ts'
import { startWorkbench, type Workbench } from './workbench/start-workbench.ts'

/** `npm start`: the whole system on this machine, with the sample province, until Ctrl-C. */
const PORT = 4009
const SAMPLE = { seed: 9, period: quarterOf(2012, 4) }
/** What was counted by other rules must not stand in the report. */
const NAME = `${SAMPLE.period.id}-${SAMPLE.seed}-${rulesetFingerprint()}`
const DATABASE = fileURLToPath(new URL(`../.data/${NAME}/`, import.meta.url))

const HELP = `Cách dùng: npm start

Chạy cả hệ thống trên máy này với tỉnh mẫu: máy chủ, sổ của các đơn vị, sổ tỉnh. In ra địa chỉ để mở; Ctrl-C để dừng.
  PORT=SỐ npm start   mở ở cổng khác, mặc định ${PORT}`

const progress = createProgress()

const tell = ({ done, total, refused }: HandInProgress): void => {
  progress.show(`Nộp sổ mẫu về máy chủ: ${done}/${total}`)
  if (done < total) return
  progress.done()
  for (const sentence of refused) console.error(`Chưa nộp được ${sentence}`)
}

const stopOnSignal = ({ stop }: Workbench): void => {
  const end = (): void => {
    stop()
      .then(() => console.log('\nĐã dừng.'))
      .catch((error: unknown) => {
        tellFault('Chưa dừng được hết; nhấn Ctrl-C lần nữa để kết thúc ngay', error)
        process.exitCode = 1
      })
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // Miniflare's own listeners would end the process before everything is put away.
    process.removeAllListeners(signal)
    process.once(signal, end)
  }
}

const start = async (): Promise<void> => {
  await mkdir(DATABASE, { recursive: true })
  const port = Number(process.env.PORT) || PORT
  const workbench = await startWorkbench({ ...SAMPLE, persist: DATABASE, port, onProgress: tell })
  console.log(`Tổng hợp đang chạy: ${workbench.url}\nNhấn Ctrl-C để dừng.`)
  stopOnSignal(workbench)
  workbench.handedIn.catch((error: unknown) => {
    tellFault('Chưa nộp hết được sổ mẫu; các sổ vẫn mở để thử', error)
  })
}

if (!showHelp(HELP)) {
  await start().catch((error: unknown) => {
    tellFault('Chưa khởi động được hệ thống', error)
    process.exitCode = 2
  })
}
