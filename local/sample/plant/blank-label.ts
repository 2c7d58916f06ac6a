import type { Canvas } from './canvas.ts'

/** Takes a label off its sheet, with its value; returns the cell of the issue. */
export const blankLabel = (canvas: Canvas, sheet: 'info' | 'movement', label: string): string => {
  const row = canvas.labelRow(sheet, label)
  canvas.put(sheet, row, 0, null)
  canvas.put(sheet, row, 1, null)
  return 'A1'
}
