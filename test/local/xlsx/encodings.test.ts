import { describe, expect, it } from 'vitest'
import { readXlsx } from '../../../local/xlsx/read-xlsx.ts'
import { archive } from '../../helpers/archive.ts'
import { packXlsx, xlsxFiles } from '../../helpers/xlsx-file.ts'

const NAMES = Array.from({ length: 300 }, (_, i) => `Nguyễn Văn Ổn ${i} 𠀋`)
const rows = NAMES.map((name) => `<row><c t="str"><v>${name}</v></c></row>`).join('')
const FILES = xlsxFiles({ sheets: { 'Tổ chức': `<sheetData>${rows}</sheetData>` } })

const bigEndian = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()
const declared = (encoding: string): string =>
  `<?xml version="1.0" encoding="${encoding}" standalone="yes"?>\n`

const ENCODINGS: Readonly<Record<string, (xml: string) => Buffer>> = {
  'UTF-8 without a declaration': (xml) => Buffer.from(xml),
  'UTF-8 with a mark': (xml) => Buffer.from(`\ufeff${declared('utf-8')}${xml}`),
  'UTF-8 that calls itself UTF-16': (xml) => Buffer.from(declared('utf-16') + xml),
  'UTF-16 with a mark, little end first': (xml) =>
    Buffer.from(`\ufeff${declared('UTF-16')}${xml}`, 'utf16le'),
  'UTF-16 with a mark, big end first': (xml) => bigEndian(`\ufeff${declared('UTF-16')}${xml}`),
  'UTF-16 without a mark, little end first': (xml) => Buffer.from(declared('UTF-16LE') + xml, 'utf16le'),
  'UTF-16 without a mark, big end first': (xml) => bigEndian(declared('UTF-16BE') + xml),
  'UTF-16 with a mark only': (xml) => Buffer.from(`\ufeff${xml}`, 'utf16le'),
}

it.each(Object.entries(ENCODINGS))('reads all parts in %s', async (_, encode) => {
  const files = Object.entries(FILES).map(([name, xml]) => ({ name, bytes: encode(xml) }))
  for (const isStored of [false, true]) {
    const [grid] = await readXlsx(archive(files.map((file) => ({ ...file, isStored }))))
    expect([grid?.name, grid?.cells.map(([cell]) => cell)]).toEqual(['Tổ chức', NAMES])
  }
})

it('reads a part in the encoding that it declares', async () => {
  const xml = `${declared('windows-1258')}${FILES['xl/worksheets/sheet1.xml']?.replace(/<row>.*<\/row>/s, '<row><c t="str"><v>#</v></c></row>')}`
  const [before = '', after = ''] = xml.split('#')
  const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0xd0, 0xe3]), Buffer.from(after)])
  const [grid] = await readXlsx(packXlsx({ ...FILES, 'xl/worksheets/sheet1.xml': bytes }))
  expect(grid?.cells).toEqual([['Đă']])
})

describe('a part stored without compression', () => {
  it.each([1, 2, 5])('of %i MB is read', async (megabytes) => {
    const count = megabytes * 20_000
    const row = `<row><c t="str"><v>${'x'.repeat(30)}</v></c></row>`
    const files = xlsxFiles({ sheets: { T: `<sheetData>${row.repeat(count)}</sheetData>` } })
    const bytes = archive(
      Object.entries(files).map(([name, xml]) => ({ name, bytes: Buffer.from(xml), isStored: true })),
    )
    expect(bytes.length).toBeGreaterThan(megabytes * 1024 * 1024)
    expect((await readXlsx(bytes))[0]?.cells).toHaveLength(count)
  })
})
