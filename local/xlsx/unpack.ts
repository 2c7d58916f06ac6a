import { Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { damaged, WorkbookFileError } from './workbook-file-error.ts'
import type { ZipEntry } from './zip-directory.ts'

const LOCAL_HEADER_LENGTH = 30
const CHUNK_BYTES = 512 * 1024

const packedBytes = (file: Buffer, entry: ZipEntry): Buffer => {
  const start =
    entry.offset +
    LOCAL_HEADER_LENGTH +
    file.readUInt16LE(entry.offset + 26) +
    file.readUInt16LE(entry.offset + 28)
  return file.subarray(start, start + entry.packedSize)
}

const inflate = (packed: Buffer): AsyncIterable<Buffer> =>
  Readable.from([packed]).pipe(createInflateRaw({ chunkSize: CHUNK_BYTES }))

async function* checkedBytes(file: Buffer, entry: ZipEntry): AsyncGenerator<Buffer> {
  const packed = packedBytes(file, entry)
  let size = 0
  let crc = 0
  for await (const chunk of entry.method === 0 ? [packed] : inflate(packed)) {
    size += chunk.length
    if (size > entry.size) throw damaged(entry.name)
    crc = crc32(chunk, crc)
    yield chunk
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged(entry.name)
}

/**
 * The text of a file in the archive, piece by piece. Throws a `WorkbookFileError` when its bytes
 * are not those that the directory tells of, so no more than that is ever unpacked.
 */
export async function* unpackText(file: Buffer, entry: ZipEntry): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  try {
    for await (const chunk of checkedBytes(file, entry)) yield decoder.decode(chunk, { stream: true })
  } catch (error) {
    throw error instanceof WorkbookFileError ? error : damaged(entry.name)
  }
  yield decoder.decode()
}
