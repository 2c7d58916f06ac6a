const GAP = '  '

/** Lines of a text table; the columns whose indexes are in `numbers` are set to the right. */
export const printTable = (
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[],
): readonly string[] => {
  const all = [headings, ...rows]
  const widths = headings.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)))
  return all.map((row) =>
    widths
      .map((width, i) => {
        const text = row[i] ?? ''
        return numbers.includes(i) ? text.padStart(width) : text.padEnd(width)
      })
      .join(GAP)
      .trimEnd(),
  )
}
