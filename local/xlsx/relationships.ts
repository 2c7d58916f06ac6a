import type { Archive } from './archive.ts'
import { readXml } from './read-xml.ts'

/** What a part of the archive refers to. */
export interface Relationship {
  readonly id: string
  /** The last word of its type, which is the same in both kinds of workbook (`worksheet`, `styles` …). */
  readonly kind: string
  /** Name of the part in the archive. */
  readonly target: string
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1)

/** The name of a part from the folder of the one that refers to it. */
const resolve = (folder: string, written: string): string => {
  const target = written.trim().replaceAll('\\', '/')
  const resolved: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') resolved.pop()
    else if (step !== '' && step !== '.') resolved.push(step)
  }
  return resolved.join('/')
}

/** The relationships of a part, or of the whole archive for `''`; none when it says nothing of them. */
export const readRelationships = async (archive: Archive, of: string): Promise<readonly Relationship[]> => {
  const folder = folderOf(of)
  const part = archive.part(`${folder}_rels/${of.slice(folder.length)}.rels`)
  const found: Relationship[] = []
  if (part === null) return found
  await readXml(part, {
    open(name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }, parent) {
      if (parent !== 'Relationships' || name !== 'Relationship' || mode === 'External') return
      found.push({ id, kind: type.slice(type.lastIndexOf('/') + 1), target: resolve(folder, target) })
    },
    text() {},
    close() {},
  })
  return found
}
