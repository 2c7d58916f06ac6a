import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import chromium from '@sparticuz/chromium'

const runs = (path: string) => {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/**
 * Unpacks the browser before any test starts. Test files that run side by side would each unpack it into the
 * same place, and one would start what another has only half written; so would a run after one that was cut off.
 */
export default async (): Promise<void> => {
  const path = await chromium.executablePath()
  if (runs(path)) return
  rmSync(path)
  await chromium.executablePath()
}
