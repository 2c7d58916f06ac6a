const END = Buffer.from('PK\x05\x06', 'latin1')
const END_LENGTH = 22
/** Where its length stands. */
const COMMENT = 20
const ENTRY = 0x02014b50
const END_64 = 0x06064b50
const END_64_LENGTH = 56
const LOCATOR_64_LENGTH = 20
/** Where the usual fields are too small for a number. */
const TOO_LARGE = 0xffffffff
/** Signatures that are looked at, from the end. */
const MOST_TRIES = 10_000

const isEntry = (file: Buffer, at: number): boolean =>
  at >= 0 && at + 4 <= file.length && file.readUInt32LE(at) === ENTRY

/** Where the archive begins whose directory, of this size, ends at `to` and should begin at `offset`; null when none does. */
const startBefore = (file: Buffer, to: number, size: number, offset: number): number | null => {
  const from = to - size
  if (size > 0 && !isEntry(file, from)) return null
  return from >= offset ? from - offset : null
}

const startOf = (file: Buffer, end: number): number | null => {
  const size = file.readUInt32LE(end + 12)
  const offset = file.readUInt32LE(end + 16)
  if (size !== TOO_LARGE && offset !== TOO_LARGE) {
    const start = startBefore(file, end, size, offset)
    if (start !== null) return start
  }
  const large = end - LOCATOR_64_LENGTH - END_64_LENGTH
  if (large < 0 || file.readUInt32LE(large) !== END_64) return null
  return startBefore(
    file,
    large,
    Number(file.readBigUInt64LE(large + 40)),
    Number(file.readBigUInt64LE(large + 48)),
  )
}

/** The comment is left out, too: it may hold what looks like an end. */
const archiveEndingAt = (file: Buffer, end: number): Buffer | null => {
  if (end + END_LENGTH > file.length) return null
  const comment = file.readUInt16LE(end + COMMENT)
  const start = end + END_LENGTH + comment > file.length ? null : startOf(file, end)
  if (start === null) return null
  const archive = file.subarray(start, end + END_LENGTH)
  if (comment === 0) return archive
  const bare = Buffer.from(archive)
  bare.writeUInt16LE(0, bare.length - END_LENGTH + COMMENT)
  return bare
}

/**
 * The last zip archive in a file without what stands before and after it: mail programs and downloads leave bytes
 * there. Null when no directory of one is whole.
 */
export const zipWithin = (file: Buffer): Buffer | null => {
  let at = file.lastIndexOf(END)
  for (let tries = 0; at >= 0 && tries < MOST_TRIES; tries++) {
    const archive = archiveEndingAt(file, at)
    if (archive) return archive
    at = at === 0 ? -1 : file.lastIndexOf(END, at - 1)
  }
  return null
}
