import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

/** Of this checkout alone: in the system's folder two checkouts would unpack into the same files. */
const FOLDER = join(import.meta.dirname, '../../.build/browser')
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync']

/** The path of the browser, unpacked when it is not there yet; the package unpacks into what TMPDIR says. */
const unpack = async (): Promise<string> => {
  mkdirSync(FOLDER, { recursive: true })
  const { TMPDIR } = process.env
  process.env.TMPDIR = FOLDER
  try {
    return await chromium.executablePath()
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
  }
}

const runs = (path: string): boolean => {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Unpacks the browser, anew when a run that was cut off left half of it. */
export const unpackBrowser = async (): Promise<void> => {
  if (runs(await unpack())) return
  rmSync(FOLDER, { recursive: true })
  await unpack()
}

/** A Chromium without a window and without a network of its own. */
export const openBrowser = async (): Promise<Browser> =>
  playwright.launch({
    executablePath: await unpack(),
    args: [...chromium.args, ...QUIET],
    env: { ...process.env, FONTCONFIG_PATH: join(FOLDER, 'fonts') },
  })
