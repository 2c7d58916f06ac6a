import { AlignmentType, Paragraph, TextRun } from 'docx'

/** Form of Party documents: Hướng dẫn 36-HD/VPTW, annex 3. Sizes in half points. */
export const FONT = 'Times New Roman'
export const SIZE = { small: 22, body: 28, big: 30, type: 32 } as const

const TWIPS_A_MM = 56.7
export const mm = (length: number): number => Math.round(length * TWIPS_A_MM)

interface Look {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly underline?: boolean
  readonly size?: number
}

/** A percent sign stays with its number. */
export const unbroken = (text: string): string => text.replace(/ %/g, '\u00a0%')

const run = (text: string, { underline, size = SIZE.body, ...look }: Look): TextRun =>
  new TextRun({ text: unbroken(text), size, ...look, ...(underline && { underline: {} }) })

/** A line in the middle of its place. */
export const centred = (text: string, look: Look = {}): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [run(text, look)] })

/** A line at the left. */
export const line = (text: string, look: Look = {}): Paragraph =>
  new Paragraph({ children: [run(text, look)] })

/** A paragraph of the body: justified, its first line 10 mm in. */
export const body = (text: string, look: Look = {}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(10) },
    spacing: { before: 120, after: 120, line: 360, lineRule: 'exact' },
    children: [run(text, look)],
  })

/** The heading of a part, which stays with what follows. */
export const heading = (text: string): Paragraph =>
  new Paragraph({
    keepNext: true,
    indent: { firstLine: mm(10) },
    spacing: { before: 240 },
    children: [run(text, { bold: true })],
  })
