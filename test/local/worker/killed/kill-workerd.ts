import { readdirSync, readFileSync } from 'node:fs'

const PROCESS = /^\d+$/

/** Name and parent of a process; null when it has just ended. Its name may hold spaces and brackets. */
const readProcess = (pid: string): { readonly name: string; readonly parent: number } | null => {
  try {
    const [, name = '', parent] = /\((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    return { name, parent: Number(parent) }
  } catch {
    return null
  }
}

/** Kills the workerd that this process started, as a power cut or the kernel would: it can do nothing about it. */
export const killWorkerd = (): void => {
  const own = readdirSync('/proc').filter((pid) => {
    const found = PROCESS.test(pid) ? readProcess(pid) : null
    return found?.name === 'workerd' && found.parent === process.pid
  })
  if (own.length !== 1) throw new Error(`${own.length} processes of workerd, not one`)
  process.kill(Number(own[0]), 'SIGKILL')
}
