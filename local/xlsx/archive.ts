import type { Entry, ZipFile } from 'yauzl'
import { fromBufferPromise } from 'yauzl'
import { passwordProtected } from './container.ts'
import { LIMITS } from './limits.ts'
import { damaged, tooLarge } from './workbook-file-error.ts'

/** One file in the archive. */
export interface Part {
  readonly name: string
  /** Its bytes, piece by piece; fails when there are more or fewer than the archive's directory tells. */
  readonly open: () => Promise<AsyncIterable<Buffer>>
}

const STORED = 0
const EMPTY_DEFLATE_BYTES = 2

/** The reader of the cells takes such sizes for unknown ones and then unpacks without a limit. */
const hidesItsSize = ({ compressionMethod, compressedSize, uncompressedSize }: Entry): boolean =>
  compressionMethod !== STORED &&
  (compressedSize === 0 || (uncompressedSize === 0 && compressedSize > EMPTY_DEFLATE_BYTES))

const checkEntries = (entries: readonly Entry[]): void => {
  let unpacked = 0
  for (const entry of entries) {
    if (entry.isEncrypted()) throw passwordProtected()
    if (hidesItsSize(entry)) throw damaged(entry.fileName)
    unpacked += entry.uncompressedSize
  }
  if (unpacked > LIMITS.unpackedBytes) throw tooLarge(`hơn ${LIMITS.unpackedMegabytes} MB khi giải nén`)
}

const readDirectory = async (file: Buffer): Promise<{ zip: ZipFile; entries: readonly Entry[] }> => {
  try {
    const zip = await fromBufferPromise(file, { autoClose: false })
    const entries: Entry[] = []
    for await (const entry of zip.eachEntry()) entries.push(entry)
    return { zip, entries }
  } catch {
    throw damaged('tệp không đầy đủ')
  }
}

/**
 * The files in a zip archive; nothing is unpacked yet. Throws a `WorkbookFileError` for a directory that is
 * broken, encrypted, or tells of more than may be unpacked.
 */
export const openArchive = async (file: Buffer): Promise<readonly Part[]> => {
  const { zip, entries } = await readDirectory(file)
  checkEntries(entries)
  return entries.map((entry) => ({ name: entry.fileName, open: () => zip.openReadStreamPromise(entry) }))
}
