import { describe, expect, it } from 'vitest'
import { readXlsx } from '../../../local/xlsx/read-xlsx.ts'
import { zipWithin } from '../../../local/xlsx/zip-bounds.ts'
import { archive } from '../../helpers/archive.ts'
import { xlsxFile } from '../../helpers/xlsx-file.ts'

const file = (text: string): Buffer =>
  xlsxFile({ sheets: { T: `<sheetData><row><c t="str"><v>${text}</v></c></row></sheetData>` } })

const textIn = async (bytes: Buffer) => (await readXlsx(bytes))[0]?.cells[0]?.[0]
const END = Buffer.from('PK\x05\x06', 'latin1')

describe('bytes around the archive', () => {
  it.each([
    ['line breaks', Buffer.from('\r\n')],
    ['nothing but zeros', Buffer.alloc(100_000)],
    ['the end of a message', Buffer.from('\r\n--boundary--\r\n')],
    ['what looks like an end', Buffer.concat([END, Buffer.alloc(40, 1)])],
    ['what looks like an end without entries elsewhere', Buffer.concat([END, Buffer.alloc(17, 255)])],
  ])('%s do not matter', async (_, bytes) => {
    const whole = file('a')
    expect(await textIn(Buffer.concat([whole, bytes]))).toBe('a')
    expect(await textIn(Buffer.concat([bytes, whole]))).toBe('a')
    expect(await textIn(Buffer.concat([bytes, whole, bytes]))).toBe('a')
  })

  it('of two archives the last counts, as for other programs', async () => {
    expect(await textIn(Buffer.concat([file('a'), file('b')]))).toBe('b')
  })

  it.each(['ghi chú', `PK\x05\x06${'x'.repeat(40)}`])('are not the comment %j', async (comment) => {
    const bare = file('a')
    const whole = Buffer.concat([bare, Buffer.from(comment)])
    whole.writeUInt16LE(Buffer.byteLength(comment), bare.lastIndexOf(END) + 20)
    expect(await textIn(whole)).toBe('a')
    expect(await textIn(Buffer.concat([whole, Buffer.alloc(9)]))).toBe('a')
  })
})

describe('zipWithin', () => {
  it('finds the archive whose numbers are of the large kind', () => {
    const whole = archive([{ name: 'a', bytes: Buffer.from('x') }])
    const end = whole.lastIndexOf(END)
    const [size, offset] = [whole.readUInt32LE(end + 12), whole.readUInt32LE(end + 16)]
    const record = Buffer.alloc(76)
    record.write('PK\x06\x06', 'latin1')
    record.writeBigUInt64LE(BigInt(size), 40)
    record.writeBigUInt64LE(BigInt(offset), 48)
    record.write('PK\x06\x07', 56, 'latin1')
    for (const isTold of [true, false]) {
      const last = Buffer.from(whole.subarray(end))
      if (isTold) last.fill(255, 12, 20)
      const large = Buffer.concat([whole.subarray(0, end), record, last])
      expect(zipWithin(Buffer.concat([Buffer.alloc(7), large, Buffer.alloc(7)]))).toEqual(large)
    }
  })

  it('finds none in what is none, however much looks like one', () => {
    expect(zipWithin(Buffer.alloc(0))).toBeNull()
    expect(zipWithin(Buffer.from('PK\x05\x06'))).toBeNull()
    expect(
      zipWithin(
        Buffer.concat(Array.from({ length: 50_000 }, () => Buffer.concat([END, Buffer.alloc(20, 9)]))),
      ),
    ).toBeNull()
  })
})
