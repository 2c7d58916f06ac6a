import type { Part } from './archive.ts'
import { LIMITS } from './limits.ts'
import { readXml } from './read-xml.ts'
import { createTextCollector } from './text-collector.ts'
import { tooLarge } from './workbook-file-error.ts'

/** The texts that cells of type `s` point to, in order; none when the workbook has no table of them. */
export const readSharedStrings = async (part: Part | null): Promise<readonly string[]> => {
  const strings: string[] = []
  if (part === null) return strings
  const item = createTextCollector()
  await readXml(part, {
    open(name) {
      if (name === 'si') item.clear()
      item.open(name)
    },
    text: item.text,
    close(name) {
      item.close(name)
      if (name !== 'si') return
      strings.push(item.value())
      if (strings.length > LIMITS.usedCells) throw tooLarge('bảng chữ có quá nhiều mục')
    },
  })
  return strings
}
