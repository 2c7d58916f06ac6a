import { damaged, WorkbookFileError } from './workbook-file-error.ts'
import { scanXml } from './xml-scanner.ts'
import { attributeOf, isTrue } from './xml-text.ts'
import type { ZipEntry } from './zip-directory.ts'

/** Where the parts of the workbook stand in the archive. */
export interface WorkbookParts {
  readonly is1904: boolean
  /** Worksheets in the order of their tabs, hidden ones too. */
  readonly sheets: readonly { readonly name: string; readonly entry: ZipEntry }[]
  readonly strings: ZipEntry | null
  readonly styles: ZipEntry | null
}

/** The files of an archive by lower-case path, and how to unpack one. */
export interface Archive {
  readonly entries: ReadonlyMap<string, ZipEntry>
  readonly unpack: (entry: ZipEntry) => AsyncIterable<string>
}

interface Relationship {
  readonly id: string
  /** The last word of its type: `worksheet`, `sharedStrings`, `styles`, `officeDocument` … */
  readonly type: string
  /** Lower-case path in the archive. */
  readonly path: string
}

const resolve = (base: string, target: string): string => {
  const path = target.startsWith('/') ? [] : base.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/').toLowerCase()
}

const relationshipsOf = async (archive: Archive, part: string): Promise<readonly Relationship[]> => {
  const entry = archive.entries.get(part.replace(/[^/]*$/, '_rels/$&.rels').toLowerCase())
  if (!entry) return []
  const found: Relationship[] = []
  await scanXml(archive.unpack(entry), {
    open(name, attributes) {
      if (name !== 'Relationship') return
      found.push({
        id: attributeOf(attributes, 'Id'),
        type: attributeOf(attributes, 'Type').replace(/.*\//, ''),
        path: resolve(part, attributeOf(attributes, 'Target')),
      })
    },
    text() {},
    close() {},
  })
  return found
}

const readTabs = async (pieces: AsyncIterable<string>) => {
  const tabs: { name: string; id: string }[] = []
  let is1904 = false
  await scanXml(pieces, {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = isTrue(attributeOf(attributes, 'date1904'))
      if (name !== 'sheet') return
      const id = /\s[\w.-]+:id\s*=\s*["']([^"']*)/.exec(attributes)?.[1] ?? ''
      tabs.push({ name: attributeOf(attributes, 'name'), id })
    },
    text() {},
    close() {},
  })
  return { tabs, is1904 }
}

/** Finds the parts of a workbook. Throws a `WorkbookFileError` when it is none, or lacks one of its sheets. */
export const findParts = async (archive: Archive): Promise<WorkbookParts> => {
  const main = (await relationshipsOf(archive, '')).find(({ type }) => type === 'officeDocument')
  const workbook = main && archive.entries.get(main.path)
  if (!workbook || !/\.xml$/.test(main.path)) {
    throw new WorkbookFileError('Đây không phải tệp Excel .xlsx; hãy chọn tệp sổ đơn vị có đuôi .xlsx.')
  }
  const { tabs, is1904 } = await readTabs(archive.unpack(workbook))
  const relationships = await relationshipsOf(archive, main.path)
  const sheets = tabs.flatMap(({ name, id }) => {
    const relationship = relationships.find((candidate) => candidate.id === id)
    if (relationship && relationship.type !== 'worksheet') return []
    const entry = relationship && archive.entries.get(relationship.path)
    if (!entry) throw damaged(`trang “${name}”`)
    return [{ name, entry }]
  })
  const partOf = (wanted: string): ZipEntry | null =>
    archive.entries.get(relationships.find(({ type }) => type === wanted)?.path ?? '') ?? null
  return { is1904, sheets, strings: partOf('sharedStrings'), styles: partOf('styles') }
}
