import { SHEETS } from '../../shared/forms/so-don-vi/index.ts'
import { foldLabel } from '../../shared/reading/text/fold.ts'
import type { Archive, Part } from './archive.ts'
import { readXml } from './read-xml.ts'
import { damaged, WorkbookFileError } from './workbook-file-error.ts'
import { notAWorkbook } from './zip-kinds.ts'

/** What a part of the archive refers to. */
interface Relationship {
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
const readRelationships = async (archive: Archive, of: string): Promise<readonly Relationship[]> => {
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

/** What the workbook says of itself. */
export interface WorkbookPart {
  /** Days are counted from 1904 instead of 1900. */
  readonly is1904: boolean
  /** The worksheets in the order of their tabs; tabs of other kinds, such as charts, are left out. */
  readonly sheets: readonly { readonly name: string; readonly part: Part }[]
  readonly strings: Part | null
  readonly styles: Part | null
}

interface Tab {
  readonly name: string
  readonly relationship: string
}

const USUAL_NAME = 'xl/workbook.xml'
const NO_SHEET = 'Tệp không có trang tính nào; hãy chọn tệp sổ đơn vị làm theo mẫu.'
const isTrue = (text = ''): boolean => /^\s*(?:1|true|on)\s*$/i.test(text)

/** The `id` in the namespace of relationships, whatever its prefix. */
const relationshipOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? ''

interface Tabs {
  readonly tabs: readonly Tab[]
  readonly is1904: boolean
}

/** The tabs of a workbook part; null when it is a part of another kind. */
const readTabs = async (part: Part): Promise<Tabs | null> => {
  const tabs: Tab[] = []
  let is1904 = false
  let root = ''
  await readXml(part, {
    open(name, attributes, parent) {
      root ||= name
      if (parent === 'workbook' && name === 'workbookPr') is1904 = isTrue(attributes.date1904)
      if (parent === 'sheets' && name === 'sheet')
        tabs.push({ name: attributes.name ?? '', relationship: relationshipOf(attributes) })
    },
    text() {},
    close() {},
  })
  return root === 'workbook' ? { tabs, is1904 } : null
}

const OUR_TABS: ReadonlySet<string> = new Set(Object.values(SHEETS).map(({ name }) => foldLabel(name)))

/**
 * Tabs without a worksheet behind them (charts, dialogs, macros, modules of old programs) are passed over, unless one
 * carries the name of a sheet of ours: its rows are lost. Each worksheet has a part of its own, or a small file could
 * stand for a thousand large sheets.
 */
const worksheetsOf = (archive: Archive, tabs: readonly Tab[], relationships: readonly Relationship[]) => {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]))
  const seen = new Set<Part>()
  return tabs.flatMap(({ name, relationship }) => {
    const { kind = '', target = '' } = byId.get(relationship) ?? {}
    const part = kind === 'worksheet' ? archive.part(target) : null
    const isLost = part === null ? OUR_TABS.has(foldLabel(name)) : seen.has(part)
    if (isLost) throw damaged(`trang “${name}”`)
    if (part === null) return []
    seen.add(part)
    return [{ name, part }]
  })
}

/** Finds the parts of the workbook. Throws a `WorkbookFileError` when there is none with a worksheet. */
export const readWorkbookPart = async (archive: Archive): Promise<WorkbookPart> => {
  const roots = await readRelationships(archive, '')
  const name = roots.find(({ kind }) => kind === 'officeDocument')?.target ?? USUAL_NAME
  const part = archive.part(name)
  const found = part !== null && /\.xml$/i.test(name) ? await readTabs(part) : null
  if (found === null) throw await notAWorkbook(archive)
  const { tabs, is1904 } = found
  const relationships = await readRelationships(archive, name)
  const sheets = worksheetsOf(archive, tabs, relationships)
  if (sheets.length === 0) throw new WorkbookFileError(NO_SHEET)
  const partOf = (wanted: string) =>
    archive.part(relationships.find(({ kind }) => kind === wanted)?.target ?? '')
  return { is1904, sheets, strings: partOf('sharedStrings'), styles: partOf('styles') }
}
