import { spawnSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningWorker, startWorker } from '../../../local/worker/start-worker.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const BUILD = '.build/client'
const HAND_IN = '/v1/units/{unit}/periods/{period}/submissions/{version}'

/** Runs a script of Node in the project's folder; fails with what it says. */
const run = (args: readonly string[], input = ''): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, input, encoding: 'utf8' })
  expect([status, status === 0 ? '' : `${stdout}${stderr}`]).toEqual([0, ''])
  return stdout
}

describe('the OpenAPI document of a running Worker', () => {
  let worker: RunningWorker
  let source: string
  beforeAll(async () => {
    worker = await startWorker()
    source = await (await fetch(`${worker.url}/v1/openapi.json`)).text()
  })
  afterAll(() => worker.stop())

  it('has nothing to say against it', async () => {
    const config = await createConfig({
      extends: ['recommended-strict'],
      // What anyone may ask for takes no wrong requests; which errors the others have is checked beside the routes.
      rules: { 'operation-4xx-response': 'off' },
    })
    const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config })
    expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual(
      [],
    )
  })

  it('is really looked at', async () => {
    const config = await createConfig({ extends: ['recommended-strict'] })
    const spoiled = source.replace('"operationId":"getMe"', '"operationId":"getCatalogue"')
    const problems = await lintFromString({ source: spoiled, absoluteRef: 'openapi.json', config })
    expect(problems.map(({ ruleId }) => ruleId)).toContain('operation-operationId-unique')
  })

  it('makes a client that compiles, hands in and reads the report', async () => {
    await mkdir(`${ROOT}${BUILD}`, { recursive: true })
    await writeFile(`${ROOT}${BUILD}/openapi.json`, source)
    const generator = 'node_modules/openapi-typescript/bin/cli.js'
    const files = [`${BUILD}/openapi.json`, '-o', `${BUILD}/api.ts`]
    run(['--import', './test/client/typescript-api.ts', generator, ...files])
    run(['node_modules/typescript/bin/tsc', '-p', 'test/client'])

    await worker.invite('can-bo@example.vn', 'unit-editor', '421')
    const token = await worker.signToken('can-bo@example.vn')
    const { example } = JSON.parse(source).paths[HAND_IN].put.requestBody.content['application/json']
    const output = run(['test/client/smoke.ts', worker.url, token], JSON.stringify(example))
    expect(JSON.parse(output)).toEqual({
      me: { email: 'can-bo@example.vn', roles: ['unit-editor'], unit: '421' },
      receipt: { version: 1, status: 'accepted' },
      stale: 'stale-version',
      strong: { numerator: 1, denominator: 1 },
    })
  })
})
