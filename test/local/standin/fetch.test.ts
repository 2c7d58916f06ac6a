import { expect, it } from 'vitest'
import { echoServer, threadStandin } from '../../helpers/thread-standin.ts'

const CODE = `function send(path, options) {
    var response = UrlFetchApp.fetch('https://tinh.example' + path, options)
    return { status: response.getResponseCode(), etag: response.getHeaders().ETag, body: response.getContentText('UTF-8') }
  }
  function sendSigned(text) {
    var token = ScriptApp.getIdentityToken()
    return send('/v1/200', { method: 'put', payload: text, contentType: 'application/json', headers: { Authorization: 'Bearer ' + token } })
  }
  function sendPacked(text) {
    var blob = Utilities.gzip(Utilities.newBlob(text))
    return send('/v1/200', { method: 'post', payload: blob, headers: { 'Content-Encoding': 'gzip' } })
  }`

const started = async (more: object = {}) =>
  threadStandin(CODE, { routes: { 'https://tinh.example/': await echoServer() }, ...more })

it('waits for a server of the starting thread, as UrlFetchApp does', async () => {
  const standin = await started({ identityToken: async () => 'a.b.c' })
  const answer = (await standin.rpc('sendSigned', 'chi bộ')) as { body: string }
  expect(answer).toMatchObject({ status: 200, etag: '"e1"' })
  expect(JSON.parse(answer.body)).toEqual({
    method: 'PUT',
    authorization: 'Bearer a.b.c',
    body: 'chi bộ',
  })
})

it('logs what left the machine, body and all, but no token', async () => {
  const standin = await started({ identityToken: 'secret-token' })
  await standin.rpc('sendSigned', 'chi bộ')
  const [request] = await standin.requests()
  expect(request).toMatchObject({ method: 'PUT', url: 'https://tinh.example/v1/200', status: 200 })
  expect(request?.headers).toMatchObject({ authorization: 'Bearer …', 'content-type': 'application/json' })
  expect(new TextDecoder().decode(request?.body)).toBe('chi bộ')
  expect(JSON.stringify(await standin.requests())).not.toContain('secret-token')
  await standin.resetRequests()
  expect(await standin.requests()).toEqual([])
})

it('throws at a refusal, unless HTTP exceptions are muted', async () => {
  const standin = await started()
  await expect(standin.rpc('send', '/v1/404', {})).rejects.toThrow(
    /^Request failed for https:\/\/tinh.example returned code 404. Truncated server response: \{"method":"GET".* \(use muteHttpExceptions option to examine full response\)$/,
  )
  expect(await standin.rpc('send', '/v1/404', { muteHttpExceptions: true })).toMatchObject({ status: 404 })
})

it('sends a blob as it is', async () => {
  const standin = await started()
  await standin.rpc('sendPacked', 'x'.repeat(1000))
  const [request] = await standin.requests()
  expect(request?.headers['content-type']).toBe('application/x-gzip')
  expect([...(request?.body.slice(0, 2) ?? [])]).toEqual([0x1f, 0x8b])
})

it('fetches only what the whitelist covers', async () => {
  const standin = await started()
  await expect(standin.rpc('send', '/v2/x', {})).rejects.toThrow('no prefix of urlFetchWhitelist covers it')
  await expect(standin.rpc('send', '.other.example/v1/', {})).rejects.toThrow('no prefix')
  expect(await standin.requests()).toEqual([])
})

it('refuses a header that Google sets, and an address that nobody answers', async () => {
  const standin = await started({ routes: { 'https://tinh.example/': 'http://127.0.0.1:9/' } })
  await expect(standin.rpc('send', '/v1/', { headers: { Host: 'x' } })).rejects.toThrow(
    'Attribute provided with invalid value: Header:Host',
  )
  await expect(standin.rpc('send', '/v1/', {})).rejects.toThrow(
    'Address unavailable: https://tinh.example/v1/',
  )
  expect(await standin.requests()).toMatchObject([{ status: 0, failure: expect.stringMatching(/./) }])
})
