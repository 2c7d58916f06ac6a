import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rulesetFingerprint } from '../../../local/ruleset/fingerprint.ts'
import { bundleWorker } from '../../../local/worker/bundle-worker.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const TRACES = ['development.invalid', 'DEV_JWKS']

describe('the production entry', () => {
  it('does not reach the development issuer', async () => {
    const { code, inputs } = await bundleWorker(join(ROOT, 'worker/index.ts'))
    expect(inputs).toContain('worker/people/google.ts')
    expect(inputs.filter((input) => input.includes('development'))).toEqual([])
    for (const trace of TRACES) expect(code).not.toContain(trace)
  })

  it('is told apart from the development entry by the same look', async () => {
    const { code } = await bundleWorker(join(ROOT, 'worker/development.ts'))
    for (const trace of TRACES) expect(code).toContain(trace)
  })
})

describe('npm run deploy', () => {
  let directory: string
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'tong-hop-'))
  })
  afterAll(() => rm(directory, { recursive: true }))

  it('would upload the production entry without the development issuer', async () => {
    await promisify(execFile)(
      process.execPath,
      [join(ROOT, 'local/deploy.ts'), '--dry-run', '--outdir', directory],
      { cwd: ROOT, env: { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false' } },
    )
    const code = await readFile(join(directory, 'index.js'), 'utf8')
    expect(code).toContain('https://www.googleapis.com/oauth2/v3/certs')
    for (const trace of TRACES) expect(code).not.toContain(trace)
    expect(code).toContain(`RULESET_FINGERPRINT = "${rulesetFingerprint()}"`)
    expect(/BUILD_NAME = "[0-9a-f]{12}"/.test(code)).toBe(true)
    expect(/EXPECTED_SCHEMA = \d+/.test(code)).toBe(true)
  })
})
