const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
}

/** A colour as Google gives it back: `#rrggbb` in lower case. */
export const toColor = (text: string): string => {
  const lower = text.toLowerCase()
  if (/^#[0-9a-f]{3}$/.test(lower)) return lower.replaceAll(/[0-9a-f]/g, (digit) => digit + digit)
  return NAMED[lower] ?? lower
}
