import { describe, expect, it } from 'vitest'
import { readXlsx } from '../../../local/xlsx/read-xlsx.ts'
import { WorkbookFileError } from '../../../local/xlsx/workbook-file-error.ts'
import { archive } from '../../helpers/archive.ts'
import { refusalOf } from '../../helpers/refusal-of.ts'
import { xlsxFile } from '../../helpers/xlsx-file.ts'

const fine = xlsxFile({ sheets: { T: '<sheetData><row><c><v>1</v></c></row></sheetData>' } })

/** A sheet of this many rows whose filled cells stand at `column(row)`. */
const sheetOf = (rows: number, column: (row: number) => string): Buffer => {
  const lines = Array.from(
    { length: rows },
    (_, i) => `<row r="${i + 1}"><c r="${column(i)}${i + 1}"><v>1</v></c></row>`,
  )
  return xlsxFile({ sheets: { T: `<sheetData>${lines.join('')}</sheetData>` } })
}

const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26)

const letterRange = (columns: number): string[] => Array.from({ length: columns }, (_, i) => letters(i))

describe('a damaged file', () => {
  it('refuses every truncation with one line', async () => {
    for (let length = 4; length < fine.length; length += 61) {
      expect(await refusalOf(fine.subarray(0, length))).toMatch(/bị hỏng/)
    }
  })

  it('refuses changed bytes or reads the very same cells', async () => {
    const whole = await readXlsx(fine)
    for (let at = 0; at < fine.length; at += 7) {
      const changed = Buffer.from(fine)
      changed.writeUInt8(changed.readUInt8(at) ^ 0x55, at)
      const result: unknown = await readXlsx(changed).catch((thrown: unknown) => thrown)
      if (!(result instanceof WorkbookFileError)) expect(result).toEqual(whole)
    }
  })

  it.each([
    ['an unclosed element', '<sheetData><row><c><v>1</v></c>'],
    ['a closing too many', '<sheetData/></worksheet></x>'],
    ['a cell outside the sheet', '<sheetData><row><c r="ZZZZ1"><v>1</v></c></row></sheetData>'],
    ['mismatched elements', '<sheetData><row><c><v>1</c></v></row></sheetData>'],
    ['an unknown entity', '<sheetData><row><c t="str"><v>&lol;</v></c></row></sheetData>'],
    ['a text that the table lacks', '<sheetData><row><c r="A1" t="s"><v>7</v></c></row></sheetData>'],
    ['a format that the table lacks', '<sheetData><row><c r="A1" s="3"><v>7</v></c></row></sheetData>'],
    ['a merge of nothing', '<sheetData/><mergeCells><mergeCell ref="A1:?"/></mergeCells>'],
    ['row 0', '<sheetData><row><c r="A0"><v>1</v></c></row></sheetData>'],
    ['a document type', '<!DOCTYPE x [<!ENTITY a "aaaa">]><sheetData/>'],
  ])('refuses %s', async (_, xml) => {
    expect(await refusalOf(xlsxFile({ sheets: { T: xml } }))).toMatch(/bị hỏng/)
  })

  it('refuses a part that unpacks to more than its directory tells', async () => {
    const bytes = archive([
      {
        name: '_rels/.rels',
        bytes: Buffer.from(`<Relationships>${' '.repeat(1_000_000)}</Relationships>`),
        claimedSize: 20,
      },
    ])
    expect(await refusalOf(bytes)).toMatch(/bị hỏng/)
  })

  it('refuses a part that hides its size', async () => {
    const bytes = archive([{ name: '_rels/.rels', bytes: Buffer.alloc(1_000_000), claimedSize: 0 }])
    expect(await refusalOf(bytes)).toMatch(/bị hỏng/)
  })
})

describe('a file beyond the limits', () => {
  it('refuses 50 MB and a directory of 300 MB before unpacking', async () => {
    const large = Buffer.alloc(50 * 1024 * 1024 + 1)
    fine.copy(large)
    expect(await refusalOf(large)).toMatch(/hơn 50 MB/)
    const bomb = archive([{ name: 'a.xml', bytes: Buffer.from('x'), claimedSize: 301 * 1024 * 1024 }])
    expect(await refusalOf(bomb)).toMatch(/hơn 300 MB/)
  })

  it('takes 200,000 used rows and refuses one more', async () => {
    const [grid] = await readXlsx(sheetOf(200_000, () => 'A'))
    expect(grid?.cells).toHaveLength(200_000)
    expect(await refusalOf(sheetOf(200_001, () => 'A'))).toMatch(/“T” có hơn 200\.000 dòng/)
  })

  it('takes 1,000 used columns and refuses one more', async () => {
    const [grid] = await readXlsx(sheetOf(1000, letters))
    expect(grid?.cells[999]).toHaveLength(1000)
    expect(await refusalOf(sheetOf(1001, letters))).toMatch(/hơn 1\.000 cột/)
  })

  it('takes blank formatted cells for unused', async () => {
    const xml = '<sheetData><row><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row></sheetData>'
    const [grid] = await readXlsx(xlsxFile({ sheets: { T: xml } }))
    expect(grid?.cells).toEqual([[1]])
  })

  it('reads past a million blank formatted cells', async () => {
    const blanks = letterRange(20).map((column) => `<c r="${column}#" s="1"/>`)
    const rows = Array.from({ length: 50_000 }, (_, i) => {
      const cells = blanks.join('').replaceAll('#', String(i + 2))
      return `<row r="${i + 2}">${cells}</row>`
    })
    const last = '<row r="50002"><c r="B50002"><v>2</v></c></row>'
    const xml = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row>${rows.join('')}${last}</sheetData>`
    const [grid] = await readXlsx(xlsxFile({ sheets: { T: xml }, formats: ['General', 'dd/mm/yyyy'] }))
    expect(Object.entries(grid?.cells ?? {})).toEqual([
      ['0', [1]],
      ['50001', [undefined, 2]],
    ])
  })
})
