/** Names as a sentence lists them: `“A”, “B”`. */
export const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ')
