import { expect, it } from 'vitest'
import { runScript } from '../../helpers/run-script.ts'

const hex = (expression: string) =>
  `return ${expression}.map(function (byte) { return (byte & 255).toString(16).padStart(2, '0') }).join('')`

it('digests with SHA-256 into signed bytes', () => {
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  expect(runScript(hex("Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc')"))).toBe(abc)
  expect(runScript("return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc')[0]")).toBe(-70)
})

it('needs UTF-8 to be asked for', () => {
  const digest = (text: string, charset: string) =>
    runScript(hex(`Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, '${text}'${charset})`))
  expect(digest('Đ', '')).toBe(digest('?', ''))
  expect(digest('Đ', ', Utilities.Charset.UTF_8')).not.toBe(digest('?', ''))
})

it('signs with HMAC-SHA-256 (RFC 4231, case 2)', () => {
  const expected = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'
  const call = "Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe')"
  expect(runScript(hex(call))).toBe(expected)
})

it('codes base64 both ways, and refuses what is none', () => {
  const statements = `var text = Utilities.base64Encode('Đảng', Utilities.Charset.UTF_8)
    return [text, Utilities.newBlob(Utilities.base64Decode(text)).getDataAsString(), Utilities.base64EncodeWebSafe([-1, -2])]`
  expect(runScript(statements)).toEqual(['xJDhuqNuZw==', 'Đảng', '__4='])
  expect(() => runScript("Utilities.base64Decode('không')")).toThrow('Could not decode string.')
})

it('packs and unpacks gzip', () => {
  const statements = `var packed = Utilities.gzip(Utilities.newBlob('chi bộ '.repeat(100)))
    return [packed.getBytes().length < 100, packed.getContentType(), Utilities.ungzip(packed).getDataAsString().length]`
  expect(runScript(statements)).toEqual([true, 'application/x-gzip', 700])
})

it('formats dates in a zone by the patterns of Java', () => {
  const format = (zone: string, pattern: string) =>
    runScript(
      `return Utilities.formatDate(new Date(Date.UTC(2012, 11, 31, 17, 5, 9)), '${zone}', "${pattern}")`,
    )
  expect(format('Asia/Ho_Chi_Minh', 'dd/MM/yyyy HH:mm:ss')).toBe('01/01/2013 00:05:09')
  expect(format('GMT', "EEE d MMM yy, h:mm a 'GMT'")).toBe('Mon 31 Dec 12, 5:05 PM GMT')
  expect(format('Asia/Ho_Chi_Minh', "yyyy-MM-dd'T'HH:mm:ssXXX")).toBe('2013-01-01T00:05:09+07:00')
  expect(() => format('GMT', 'b')).toThrow("Illegal pattern character 'b'")
})

it('keeps what a script logs', () => {
  const standin = runScript("console.log('%s: %d', 'a', 1); Logger.log({ b: 2 }); return Logger.getLog()")
  expect(standin).toBe('a: 1\n{ b: 2 }')
})
