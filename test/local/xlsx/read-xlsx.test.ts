import { describe, expect, it } from 'vitest'
import { readXlsx } from '../../../local/xlsx/read-xlsx.ts'
import { toDay } from '../../../shared/calendar/day.ts'
import { dated, firstRow, row } from '../../helpers/first-row.ts'
import { MAIN, xlsxFile } from '../../helpers/xlsx-file.ts'

describe('text', () => {
  it('reads shared, inline and rich text without phonetic readings, and decodes it', async () => {
    const cells = await firstRow(
      row(
        '<c r="A1" t="s"><v>0</v></c>',
        '<c r="B1" t="s"><v>1</v></c>',
        '<c r="C1" t="inlineStr"><is><t>Nguyễn &amp; Trần</t></is></c>',
        '<c r="D1" t="inlineStr"><is><r><t>Quỳnh </t></r><r><rPr><b/></rPr><t>Lưu</t></r></is></c>',
        '<c r="E1" t="s"><v>2</v></c>',
      ),
      {
        strings:
          '<si><t xml:space="preserve"> 000421 </t></si><si><r><t>Đảng </t></r><r><t>bộ</t></r><rPh><t>x</t></rPh></si><si><t>a_x000A_b&#x1ED9;&#7897;&lt;</t></si>',
      },
    )
    expect(cells).toEqual([' 000421 ', 'Đảng bộ', 'Nguyễn & Trần', 'Quỳnh Lưu', 'a\nbộộ<'])
  })

  it('keeps leading zeros of text and reads empty text as blank', async () => {
    const xml = row('<c r="A1" t="str"><v>007</v></c><c r="B1" t="str"><f>""</f><v></v></c>')
    expect(await firstRow(xml)).toEqual(['007'])
  })

  it('reads CDATA, comments, prefixed names, single quotes and > inside a value', async () => {
    const xml = `<x:sheetData xmlns:x="${MAIN}"><x:row r='1' spans="a>b"><!-- <c> --><x:c r = "A1" t='str'><x:v><![CDATA[1 < 2]]></x:v></x:c></x:row></x:sheetData>`
    expect(await firstRow(xml)).toEqual(['1 < 2'])
  })
})

describe('numbers', () => {
  it.each([
    ['General', '421', 421],
    ['0', '421', 421],
    ['@', '421', 421],
    ['000000', '421', { kind: 'number', value: 421, shown: '000421' }],
    ['#,##0', '1565', { kind: 'number', value: 1565, shown: '1.565' }],
    ['#,##0', '12', 12],
    ['0.0', '75.5', { kind: 'number', value: 75.5, shown: '75,5' }],
    ['General', '1.565', 1.565],
    ['General', '1.5E3', 1500],
    ['#,##0 [$ USD]', '1565', { kind: 'number', value: 1565, shown: '1.565  USD' }],
    ['h:mm', '0.5', { kind: 'number', value: 0.5, shown: '12:00' }],
    ['[Red]not a "format', '5', 5],
  ])('%s of %s', async (pattern, text, expected) => {
    expect(await dated(text, pattern.replaceAll('"', '&quot;'))).toEqual(expected)
  })

  it('reads booleans, errors and formulas', async () => {
    const cells = await firstRow(
      row(
        '<c r="A1" t="b"><v>1</v></c>',
        '<c r="B1" t="e"><v>#REF!</v></c>',
        '<c r="C1"><f>SUM(A1:A2)</f><v>3</v></c>',
        '<c r="D1"><f>SUM(A1:A2)</f></c>',
        '<c r="E1"><f>A1</f><v></v></c>',
        '<c r="F1" t="str"><f>A1</f><v>Có</v></c>',
        '<c r="G1" t="e"><f>A9</f><v>#N/A</v></c>',
        '<c r="H1" s="0"/>',
        '<c r="I1" t="b"><v>0</v></c>',
      ),
    )
    const never = { kind: 'error', shown: '' }
    expect(cells).toEqual([
      true,
      { kind: 'error', shown: '#REF!' },
      3,
      never,
      never,
      'Có',
      { kind: 'error', shown: '#N/A' },
      undefined,
      false,
    ])
  })
})

describe('positions', () => {
  it('reads a table that starts at D7, rows and cells without references, and merges', async () => {
    const xml = `<sheetData><row r="7"><c r="D7"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData><mergeCells count="2"><mergeCell ref="D7:E8"/><mergeCell ref="A1"/></mergeCells>`
    const [grid] = await readXlsx(xlsxFile({ sheets: { T: xml } }))
    expect(Object.keys(grid?.cells ?? [])).toEqual(['6', '7'])
    expect(grid?.cells[6]?.slice(3)).toEqual([1, 2])
    expect(grid?.cells[7]).toEqual([3])
    expect(grid?.merges).toEqual([
      { top: 6, left: 3, bottom: 7, right: 4 },
      { top: 0, left: 0, bottom: 0, right: 0 },
    ])
  })

  it('reads a table right though a cell stands at XFD1048576', async () => {
    const xml = `<sheetData><row r="7"><c r="D7" s="1"><v>40981</v></c><c r="E7" s="2"><v>421</v></c><c r="F7"><f>A1</f></c></row><row r="900000"><c r="D900000" s="1"><v>40982</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>`
    const [grid] = await readXlsx(xlsxFile({ sheets: { T: xml }, formats: ['General', 'mm/yyyy', '000000'] }))
    const month = { kind: 'date', day: toDay(2012, 3, 13), precision: 'month', shown: '03/2012' }
    expect(grid?.cells[6]?.slice(3)).toEqual([
      month,
      { kind: 'number', value: 421, shown: '000421' },
      { kind: 'error', shown: '' },
    ])
    expect(grid?.cells[899_999]?.[3]).toEqual({ ...month, day: toDay(2012, 3, 14) })
    expect(grid?.cells[1_048_575]?.[16_383]).toBe(2)
    expect(Object.keys(grid?.cells ?? [])).toHaveLength(3)
  })

  it('reads beside a sheet with a stray cell the whole of the others', async () => {
    const wide = `<sheetData><row r="5"><c r="ALL5"><v>1</v></c></row></sheetData>`
    const tall = `<sheetData><row r="200000"><c r="A200000"><v>2</v></c></row></sheetData>`
    const stray = `<sheetData><row r="1"><c r="A1"><v>3</v></c></row><row r="1048576"><c r="XFD1048576"><v>4</v></c></row></sheetData>`
    const [first, second, third] = await readXlsx(xlsxFile({ sheets: { A: wide, B: tall, C: stray } }))
    expect(first?.cells[4]?.[999]).toBe(1)
    expect(second?.cells[199_999]).toEqual([2])
    expect([third?.cells[0]?.[0], third?.cells[1_048_575]?.[16_383]]).toEqual([3, 4])
  })

  it('passes over a tab with a chart', async () => {
    const xml = row('<c r="A1"><v>1</v></c>')
    const grids = await readXlsx(xlsxFile({ sheets: { T: xml }, chartTab: 'Biểu đồ' }))
    expect(grids).toEqual([{ name: 'T', cells: [[1]], merges: [] }])
  })

  it('reads hidden sheets, rows and columns like any other, in the order of the tabs', async () => {
    const xml = `<cols><col min="1" max="1" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row></sheetData>`
    const grids = await readXlsx(
      xlsxFile({ sheets: { 'Tổ chức': xml, 'Đảng viên': xml }, sheetAttributes: 'state="veryHidden"' }),
    )
    expect(grids.map(({ name, cells }) => [name, cells])).toEqual([
      ['Tổ chức', [[1]]],
      ['Đảng viên', [[1]]],
    ])
  })
})
