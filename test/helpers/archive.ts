import { crc32, deflateRawSync } from 'node:zlib'

export interface ArchivedFile {
  readonly name: string
  readonly bytes: Buffer
  /** Uncompressed size that the directory tells; the real one unless said. */
  readonly claimedSize?: number
  /** Without compression. */
  readonly isStored?: boolean
}

interface Packed extends ArchivedFile {
  readonly packed: Buffer
  readonly offset: number
}

const header = (length: number, write: (buffer: Buffer) => void): Buffer => {
  const buffer = Buffer.alloc(length)
  write(buffer)
  return buffer
}

const NAMES_IN_UTF_8 = 0x0800

/** Flags, method, time, date, crc, sizes and name length: the same in the local and the central header. */
const writeShared = (buffer: Buffer, at: number, file: Packed) => {
  buffer.writeUInt16LE(NAMES_IN_UTF_8, at - 2)
  buffer.writeUInt16LE(file.isStored ? 0 : 8, at)
  buffer.writeUInt32LE(crc32(file.bytes), at + 6)
  buffer.writeUInt32LE(file.packed.length, at + 10)
  buffer.writeUInt32LE(file.claimedSize ?? file.bytes.length, at + 14)
  buffer.writeUInt16LE(Buffer.byteLength(file.name), at + 18)
}

const localPart = (file: Packed): Buffer =>
  Buffer.concat([
    header(30, (buffer) => {
      buffer.writeUInt32LE(0x04034b50, 0)
      writeShared(buffer, 8, file)
    }),
    Buffer.from(file.name),
    file.packed,
  ])

const directoryPart = (file: Packed): Buffer =>
  Buffer.concat([
    header(46, (buffer) => {
      buffer.writeUInt32LE(0x02014b50, 0)
      writeShared(buffer, 10, file)
      buffer.writeUInt32LE(file.offset, 42)
    }),
    Buffer.from(file.name),
  ])

/** A zip archive of these files. */
export const archive = (files: readonly ArchivedFile[]): Buffer => {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const packed: Packed = {
      ...file,
      packed: file.isStored ? file.bytes : deflateRawSync(file.bytes),
      offset,
    }
    const part = localPart(packed)
    parts.push(part)
    directory.push(directoryPart(packed))
    offset += part.length
  }
  const directoryBytes = Buffer.concat(directory)
  const end = header(22, (buffer) => {
    buffer.writeUInt32LE(0x06054b50, 0)
    buffer.writeUInt16LE(files.length, 8)
    buffer.writeUInt16LE(files.length, 10)
    buffer.writeUInt32LE(directoryBytes.length, 12)
    buffer.writeUInt32LE(offset, 16)
  })
  return Buffer.concat([...parts, directoryBytes, end])
}
