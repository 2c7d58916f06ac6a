import { spawn } from 'node:child_process'
import { join } from 'node:path'

export interface Measured {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** Most memory that the process held, in MB. */
  readonly megabytes: number
}

const ROOT = join(import.meta.dirname, '../..')
/** Tells on descriptor 3 how much the process held, whatever happened in it; not what its parent held. */
const REPORTER = `data:text/javascript,${encodeURIComponent(
  "import{readFileSync,writeSync}from'node:fs';process.on('exit',()=>{const m=/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status','utf8'));writeSync(3,String(m[1]/1024))})",
)}`

/** Runs `check FILE --json` in a process of its own and measures its memory. */
export const measuredCheck = (path: string): Promise<Measured> =>
  new Promise((resolve, reject) => {
    const args = ['--import', REPORTER, join(ROOT, 'local/check.ts'), path, '--json']
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] })
    const texts: [Buffer[], Buffer[], Buffer[]] = [[], [], []]
    const [, out, errors, usage] = child.stdio
    for (const [i, stream] of [out, errors, usage].entries()) {
      stream?.on('data', (chunk: Buffer) => texts[i]?.push(chunk))
    }
    child.on('error', reject)
    child.on('close', (code) => {
      const [stdout = '', stderr = '', used = ''] = texts.map((chunks) => Buffer.concat(chunks).toString())
      resolve({ code, stdout, stderr, megabytes: Number(used || Number.NaN) })
    })
  })
