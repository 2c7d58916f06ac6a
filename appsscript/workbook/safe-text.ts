/** What Sheets would read as a formula, a number, a date, a percentage, a truth value, or would cut. */
const READ_OTHERWISE = /^\s*(?:[=+\-@'#.,$€₫]|\d|(?:true|false|đúng|sai)\s*$)/i

/**
 * A text as it must be given to `setValue(s)` to stand in the cell exactly so. Sheets takes a leading
 * apostrophe away and keeps the rest as text; without it `=1+1` becomes a formula and `0421` a number.
 */
export const safeText = (text: string): string => (READ_OTHERWISE.test(text) ? `'${text}` : text)
