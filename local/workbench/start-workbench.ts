import { openEquipment } from '../office/equipment.ts'
import { openDesk } from './desk.ts'
import { handInSample } from './hand-in-sample.ts'
import { bundlePage } from './page-files.ts'
import type { HandInProgress, Overview } from './protocol.ts'
import { answerTo } from './routes.ts'
import { serve } from './serve.ts'
import { openShelf, type ShelfOptions } from './shelf.ts'

export interface WorkbenchOptions extends ShelfOptions {
  /** Folder of the database; without it the database lives in memory. */
  readonly persist?: string
  /** Taken if it is free; 0 for any. */
  readonly port: number
  readonly onProgress?: (progress: HandInProgress) => void
}

/** The whole system on this machine. */
export interface Workbench {
  readonly url: string
  /** Settles when every workbook has been handed in, or when it was stopped before. */
  readonly handedIn: Promise<void>
  readonly stop: () => Promise<void>
}

/** Starts the Worker, the workbooks and the page; the sample is handed in while the page is already open. */
export const startWorkbench = async ({
  persist,
  port,
  onProgress,
  ...sample
}: WorkbenchOptions): Promise<Workbench> => {
  const files = await bundlePage()
  const shelf = openShelf(sample)
  const equipment = await openEquipment(persist === undefined ? {} : { persist })
  const desk = openDesk(equipment, shelf)
  let handIn: HandInProgress = { done: 0, total: shelf.entries.length - 1, refused: [] }
  const overview = (): Overview => ({ period: shelf.periodName, workbooks: shelf.entries, handIn })
  const serving = serve(port, (request) => answerTo({ files, desk, overview }, request))
  const { url, stop } = await serving.catch(async (error: unknown) => {
    await equipment.close()
    throw error
  })
  const stopping = new AbortController()
  const report = (progress: HandInProgress) => {
    handIn = progress
    onProgress?.(progress)
  }
  const handedIn = handInSample(equipment, shelf, report, stopping.signal)
  return {
    url,
    handedIn,
    async stop() {
      stopping.abort()
      await stop()
      await handedIn.catch(() => undefined)
      await desk.stop()
      await equipment.close()
    },
  }
}
