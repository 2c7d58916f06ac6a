import { crc32 } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { fromBufferPromise } from 'yauzl'
import { passwordProtected } from './container.ts'
import { LIMITS } from './limits.ts'
import { damaged, tooLarge } from './workbook-file-error.ts'

/** One file in the archive. */
export interface Part {
  readonly name: string
  /** Its bytes, piece by piece; fails when they are not those that the archive's directory tells of. */
  readonly open: () => AsyncIterable<Buffer>
}

/** The files in a zip archive. */
export interface Archive {
  /** The names of all files. */
  readonly names: readonly string[]
  /** A file by its name, in any letter case and with or without `%20`; null when there is none. */
  readonly part: (name: string) => Part | null
}

/** The first characters of a part, as they stand. */
export const readPart = async (part: Part, length: number): Promise<string> => {
  for await (const bytes of part.open()) return bytes.toString('latin1', 0, length)
  return ''
}

/** Programs differ in letter case and in how they write spaces and folders. */
const keyOf = (name: string): string => {
  const path = name
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '')
    .toLowerCase()
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

const checkEntries = (entries: readonly Entry[]): void => {
  let unpacked = 0
  for (const entry of entries) {
    if (entry.isEncrypted()) throw passwordProtected()
    unpacked += entry.uncompressedSize
  }
  if (unpacked > LIMITS.unpackedBytes) throw tooLarge(`hơn ${LIMITS.unpackedMegabytes} MB khi giải nén`)
}

/** What the zip library says of names that lead out of the archive. */
const BAD_NAME = /^(?:absolute path|invalid relative path|invalid characters in fileName)/

const readDirectory = async (file: Buffer): Promise<{ zip: ZipFile; entries: readonly Entry[] }> => {
  try {
    const zip = await fromBufferPromise(file, { autoClose: false })
    const entries: Entry[] = []
    if (zip.entryCount > LIMITS.parts) return { zip, entries }
    for await (const entry of zip.eachEntry()) entries.push(entry)
    return { zip, entries }
  } catch (error) {
    const isName = error instanceof Error && BAD_NAME.test(error.message)
    throw damaged(isName ? 'tên của một phần bên trong không hợp lệ' : 'tệp không đầy đủ')
  }
}

/** The zip library compares the length of what it unpacks, not its checksum. */
async function* unpack(zip: ZipFile, entry: Entry): AsyncIterable<Buffer> {
  let checksum = 0
  for await (const bytes of await zip.openReadStreamPromise(entry)) {
    checksum = crc32(bytes, checksum)
    yield bytes
  }
  if (checksum !== entry.crc32) throw damaged(entry.fileName)
}

/** Two files of one name may be read differently by every program. */
const byName = (zip: ZipFile, entries: readonly Entry[]): ReadonlyMap<string, Part> => {
  const parts = new Map<string, Part>()
  for (const entry of entries) {
    const name = keyOf(entry.fileName)
    if (parts.has(name)) throw damaged(`hai phần cùng tên ${entry.fileName}`)
    parts.set(name, { name: entry.fileName, open: () => unpack(zip, entry) })
  }
  return parts
}

/**
 * Opens a zip archive; nothing is unpacked yet. Throws a `WorkbookFileError` for a directory that is
 * broken, encrypted, or tells of more than may be unpacked.
 */
export const openArchive = async (file: Buffer): Promise<Archive> => {
  const { zip, entries } = await readDirectory(file)
  if (zip.entryCount > LIMITS.parts) throw tooLarge(`hơn ${LIMITS.parts.toLocaleString('vi')} phần bên trong`)
  checkEntries(entries)
  const parts = byName(zip, entries)
  return {
    names: entries.map(({ fileName }) => fileName),
    part: (name) => parts.get(keyOf(name)) ?? null,
  }
}
