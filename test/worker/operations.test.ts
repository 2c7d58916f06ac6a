import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { openApiDocument } from '../../worker/docs/document.ts'
import { createApp } from '../../worker/http/app.ts'
import { json, operation } from '../../worker/http/operation.ts'
import { inPath, inQuery } from '../../worker/http/parameter.ts'
import { component, described, integer, unitCode } from '../../worker/http/schema.ts'
import { jsonBody } from '../../worker/http/small-body.ts'
import { OPERATIONS } from '../../worker/operations.ts'
import { googleIssuer } from '../../worker/people/google.ts'
import { EDITORS } from '../../worker/people/reach.ts'
import { codeOf, emailOf, signedIn } from './helpers/client.ts'
import { conformsTo } from './helpers/conforms.ts'
import { signToken } from './helpers/google.ts'

const greeting = component(
  'Greeting',
  'Lời chào.',
  z.strictObject({ times: described('Số lần.', integer(1, 3)) }),
)

/** All that CONTRIBUTING asks for: the file, and its place in the list. */
const greet = operation({
  id: 'greet',
  method: 'PUT',
  path: '/v1/units/:unit/greeting',
  reach: EDITORS,
  places: [],
  tag: 'Bản nộp',
  summary: 'Gửi lời chào',
  description: 'Chào đơn vị.',
  params: { unit: inPath('Mã đơn vị.', unitCode, '421'), again: inQuery('Đơn vị nữa.', unitCode, '422') },
  body: jsonBody(greeting, { times: 2 }),
  answers: { 200: { description: 'Lời chào.', json: json(greeting, { times: 2 }) } },
  errors: ['conflict'],
  handle: (c, { unit, again }, { times }) => c.json({ times, unit, again }, 200),
})

const WITH_IT = [...OPERATIONS, greet]
const app = createApp([googleIssuer()], WITH_IT)

const ask = async (unit: string | null, path: string, body: unknown = { times: 2 }, method = 'PUT') => {
  const role = unit === null ? 'admin' : 'unit-editor'
  await signedIn(role, unit)
  const headers = { Authorization: `Bearer ${await signToken(emailOf(role, unit))}` }
  const init = { method, headers, ...(method !== 'GET' && { body: JSON.stringify(body) }) }
  return app.request(path, init, { DB: env.DB, TOKEN_AUDIENCES: env.TOKEN_AUDIENCES })
}

const refused = async (answer: Promise<Response>) => [(await answer).status, await codeOf(await answer)]

describe('an operation in the list', () => {
  it('answers with what it read from the request', async () => {
    const answer = await ask('421', '/v1/units/421/greeting?again=423')
    expect([answer.status, await answer.json()]).toEqual([200, { times: 2, unit: '421', again: '423' }])
    const without = await ask('421', '/v1/units/421/greeting')
    expect(await without.json()).toEqual({ times: 2, unit: '421', again: null })
  })

  it('is guarded by its reach, its parameters and its body', async () => {
    expect((await app.request('/v1/units/421/greeting', { method: 'PUT' }, env)).status).toBe(401)
    expect(await refused(ask(null, '/v1/units/421/greeting'))).toEqual([403, 'forbidden'])
    expect(await refused(ask('421', '/v1/units/422/greeting'))).toEqual([403, 'forbidden'])
    expect(await refused(ask('421', '/v1/units/421/greeting?more=1'))).toEqual([400, 'bad-request'])
    expect(await refused(ask('421', '/v1/units/421/greeting?again=!'))).toEqual([400, 'bad-request'])
    expect(await refused(ask('421', '/v1/units/421/greeting', { times: 4 }))).toEqual([400, 'bad-request'])
    const large = { times: 2, more: 'x'.repeat(20_000) }
    expect(await refused(ask('421', '/v1/units/421/greeting', large))).toEqual([413, 'body-too-large'])
    expect(await refused(ask('421', '/v1/units/421/greeting', {}, 'GET'))).toEqual([
      405,
      'method-not-allowed',
    ])
  })

  it('is described to machines, with its schema', () => {
    const { paths, components } = openApiDocument(WITH_IT)
    expect(components.schemas.Greeting).toEqual({
      type: 'object',
      description: 'Lời chào.',
      properties: { times: { type: 'integer', minimum: 1, maximum: 3, description: 'Số lần.' } },
      required: ['times'],
      additionalProperties: false,
    })
    const { put } = paths['/v1/units/{unit}/greeting'] as { put: Record<string, unknown> }
    expect(put).toMatchObject({
      operationId: 'greet',
      description: 'Chào đơn vị.\n\nDành cho: người của đơn vị (chỉ đơn vị mình).',
      parameters: [
        { name: 'unit', in: 'path', required: true, example: '421' },
        { name: 'again', in: 'query', required: false, example: '422' },
      ],
      requestBody: { content: { 'application/json': { example: { times: 2 } } } },
    })
    expect(Object.keys(put.responses as object)).toEqual('200 400 401 403 404 409 413 429 500 503'.split(' '))
    expect(conformsTo(components.schemas.Greeting ?? {})({ times: 4 })).not.toEqual([])
  })

  it('is described to people', async () => {
    const html = await (await app.request('/docs', {}, env)).text()
    for (const text of ['id="greet"', 'Gửi lời chào', '/v1/units/{unit}/greeting', 'id="Greeting"'])
      expect(html).toContain(text)
  })

  it('is nothing while it is not there', async () => {
    const call = await signedIn('unit-editor', '421')
    expect((await call('/v1/units/421/greeting', { method: 'PUT' })).status).toBe(404)
    const { paths, components } = openApiDocument(OPERATIONS)
    expect(Object.keys(paths)).not.toContain('/v1/units/{unit}/greeting')
    expect(Object.keys(components.schemas)).not.toContain('Greeting')
  })
})
