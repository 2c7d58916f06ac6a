import { describe, expect, it } from 'vitest'
import { readXlsx } from '../../../local/xlsx/read-xlsx.ts'
import { toDay } from '../../../shared/calendar/day.ts'
import { packXlsx, xlsxFile, xlsxFiles } from '../../helpers/xlsx-file.ts'

const ROW = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>40981</v></c></row>'
const FILES = xlsxFiles({
  sheets: { T: `<sheetData>${ROW}</sheetData>` },
  strings: '<si><t>Đảng bộ</t></si>',
  formats: ['General', 'mm/yyyy'],
})
const CELLS = [['Đảng bộ', { kind: 'date', day: toDay(2012, 3, 13), precision: 'month', shown: '03/2012' }]]

type Files = Readonly<Record<string, string>>

const mapTexts = (files: Files, change: (text: string) => string): Files =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, change(text)]))

const rename = (files: Files, change: (name: string) => string): Files =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [change(name), text]))

const inRelationships = (change: (text: string) => string): Files => ({
  ...FILES,
  'xl/_rels/workbook.xml.rels': change(FILES['xl/_rels/workbook.xml.rels'] ?? ''),
})

const withPrefix = (text: string): string =>
  text.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replaceAll(' xmlns="', ' xmlns:x="')

const dialects: Readonly<Record<string, Files>> = {
  'the strict kind of ISO 29500': mapTexts(FILES, (text) =>
    text
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/',
        'http://purl.oclc.org/ooxml/officeDocument/',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/',
        'http://purl.oclc.org/ooxml/spreadsheetml/',
      ),
  ),
  'names with a prefix': mapTexts(FILES, withPrefix),
  'absolute targets': inRelationships((text) => text.replaceAll('Target="work', 'Target="/xl/work')),
  'targets with dots': inRelationships((text) => text.replaceAll('Target="work', 'Target="./../xl/work')),
  'names in another letter case': rename(FILES, (name) =>
    name.replace('worksheets/sheet', 'Worksheets/Sheet'),
  ),
  'a workbook in the root folder': {
    ...mapTexts(
      rename(FILES, (name) => name.replace(/^xl\//, '')),
      (text) => text.replaceAll('/xl/', '/').replaceAll('"xl/', '"'),
    ),
  },
  'a byte order mark': mapTexts(FILES, (text) => `\ufeff${text}`),
  'single quotes and line breaks': mapTexts(FILES, (text) =>
    text.replaceAll('"', "'").replaceAll('><', '>\r\n<'),
  ),
}

it.each(Object.entries(dialects))('reads %s', async (_, files) => {
  const bare = packXlsx(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])),
  )
  const [grid] = await readXlsx(bare)
  expect(grid?.name).toBe('T')
  expect(grid?.cells).toEqual(CELLS)
})

describe('cells', () => {
  const never = { kind: 'error', shown: '' }

  it.each([
    ['a shared formula', '<f t="shared" si="0"/><v>3</v>', '', 3],
    ['an array formula', '<f t="array" ref="A1:A2">B1:B2</f><v>4</v>', '', 4],
    ['a formula without a value', '<f>B1</f>', '', never],
    ['a formula with an empty value', '<f>B1</f><v/>', '', never],
    ['a formula of text without a value', '<f>B1</f>', 't="str"', never],
    ['a formula that gives an empty text', '<f>B1</f><v></v>', 't="str"', undefined],
    ['a formula of yes and no without a value', '<f>B1</f>', 't="b"', never],
    ['a text without a place in the table', '', 't="s"', undefined],
    [
      'an inline text with a reading',
      '<is><r><t>Đảng </t></r><t>bộ</t><rPh><t>x</t></rPh></is>',
      't="inlineStr"',
      'Đảng bộ',
    ],
    ['spaces around a number', '<v> 12 </v>', '', 12],
    ['no number', '<v>NaN</v>', '', 'NaN'],
    ['a number without end', '<v>1e999</v>', '', '1e999'],
    ['an escaped underscore', '<v>a_x005F_x000D_b</v>', 't="str"', 'a_x000D_b'],
    ['a value named like a part of an object', '<v>__proto__</v>', 't="b"', '__proto__'],
  ])('%s', async (_, inside, attributes, expected) => {
    const [grid] = await readXlsx(
      xlsxFile({ sheets: { T: `<sheetData><row><c ${attributes}>${inside}</c></row></sheetData>` } }),
    )
    expect(grid?.cells[0]?.[0]).toEqual(expected)
  })

  it.each([
    ['0', { day: toDay(1904, 1, 1) }],
    ['1', { day: toDay(1904, 1, 2) }],
    ['39519.99', { day: toDay(2012, 3, 13) }],
  ])('serial %s of the 1904 system', async (serial, expected) => {
    const sheets = { T: `<sheetData><row><c s="1"><v>${serial}</v></c></row></sheetData>` }
    const [grid] = await readXlsx(xlsxFile({ sheets, formats: ['General', 'dd/mm/yyyy'], is1904: true }))
    expect(grid?.cells[0]?.[0]).toMatchObject({ kind: 'date', ...expected })
  })

  it('shows dates in patterns of other programs that are not known', async () => {
    const sheets = { T: '<sheetData><row><c s="1"><v>40981</v></c><c s="2"><v>5</v></c></row></sheetData>' }
    const formats = ['General', '[ENG][$-404]mmmm\\ d\\,\\ yyyy;@', `${'0'.repeat(300)}`]
    const [grid] = await readXlsx(xlsxFile({ sheets, formats }))
    expect(grid?.cells[0]).toEqual([
      { kind: 'date', day: toDay(2012, 3, 13), precision: 'day', shown: '13/03/2012' },
      5,
    ])
  })
})
