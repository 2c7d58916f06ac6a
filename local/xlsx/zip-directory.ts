import { passwordProtected } from './container.ts'
import { LIMITS } from './limits.ts'
import { damaged, tooLarge } from './workbook-file-error.ts'

/** One file in the archive, as the central directory tells of it. */
export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  /** Position of the local header in the archive. */
  readonly offset: number
}

const END = 0x06054b50
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
const ZIP64_LOCATOR = 0x07064b50
const ZIP64_LOCATOR_LENGTH = 20
const ZIP64_END = 0x06064b50
const ENTRY = 0x02014b50
const ENTRY_LENGTH = 46
const ZIP64_EXTRA = 1
const IN_ZIP64 = 0xffffffff
const ENCRYPTED_FLAG = 1

const findEnd = (file: Buffer): number => {
  const lowest = Math.max(0, file.length - END_LENGTH - LONGEST_COMMENT)
  for (let at = file.length - END_LENGTH; at >= lowest; at--) {
    if (file.readUInt32LE(at) === END) return at
  }
  throw damaged('tệp không đầy đủ')
}

const firstEntry = (file: Buffer): number => {
  const end = findEnd(file)
  const offset = file.readUInt32LE(end + 16)
  if (offset !== IN_ZIP64) return offset
  const locator = end - ZIP64_LOCATOR_LENGTH
  if (file.readUInt32LE(locator) !== ZIP64_LOCATOR) throw damaged('mục lục của tệp')
  const end64 = Number(file.readBigUInt64LE(locator + 8))
  if (file.readUInt32LE(end64) !== ZIP64_END) throw damaged('mục lục của tệp')
  return Number(file.readBigUInt64LE(end64 + 48))
}

/** Reads one after another the 64-bit values that stand in the extra field for those marked as too big. */
const zip64Values = (extra: Buffer): (() => number) => {
  let at = 0
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== ZIP64_EXTRA)
    at += 4 + extra.readUInt16LE(at + 2)
  at += 4
  return () => {
    at += 8
    return Number(extra.readBigUInt64LE(at - 8))
  }
}

const readEntry = (file: Buffer, at: number): { entry: ZipEntry; next: number } => {
  if (file.readUInt16LE(at + 8) & ENCRYPTED_FLAG) throw passwordProtected()
  const nameEnd = at + ENTRY_LENGTH + file.readUInt16LE(at + 28)
  const extraEnd = nameEnd + file.readUInt16LE(at + 30)
  const nextLong = zip64Values(file.subarray(nameEnd, extraEnd))
  const long = (position: number): number => {
    const value = file.readUInt32LE(position)
    return value === IN_ZIP64 ? nextLong() : value
  }
  const size = long(at + 24)
  const packedSize = long(at + 20)
  return {
    entry: {
      name: file.toString('utf8', at + ENTRY_LENGTH, nameEnd),
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      packedSize,
      size,
      offset: long(at + 42),
    },
    next: extraEnd + file.readUInt16LE(at + 32),
  }
}

const readEntries = (file: Buffer): ReadonlyMap<string, ZipEntry> => {
  const entries = new Map<string, ZipEntry>()
  let at = firstEntry(file)
  while (file.readUInt32LE(at) === ENTRY) {
    const { entry, next } = readEntry(file, at)
    entries.set(entry.name.replaceAll('\\', '/').toLowerCase(), entry)
    at = next
  }
  return entries
}

/**
 * The archive's files by lower-case path; nothing is unpacked. Throws a `WorkbookFileError` for a
 * directory that is broken, encrypted, or tells of more than may be unpacked.
 */
export const readZipDirectory = (file: Buffer): ReadonlyMap<string, ZipEntry> => {
  let entries: ReadonlyMap<string, ZipEntry>
  try {
    entries = readEntries(file)
  } catch (error) {
    if (error instanceof RangeError) throw damaged('mục lục của tệp')
    throw error
  }
  let unpacked = 0
  for (const { size } of entries.values()) unpacked += size
  if (unpacked > LIMITS.unpackedBytes) throw tooLarge(`hơn ${LIMITS.unpackedMegabytes} MB khi giải nén`)
  return entries
}
