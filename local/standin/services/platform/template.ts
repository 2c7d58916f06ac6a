import type { Run } from '../run.ts'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
}

const escapeHtml = (value: unknown): string =>
  String(value).replaceAll(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter)

const SCRIPTLET = /<\?(!=|=)?([\s\S]*?)\?>/g

/** `<? code ?>`, `<?= escaped ?>`, `<?!= raw ?>` as statements that print. */
const statementsOf = (source: string): string => {
  let statements = ''
  let end = 0
  for (const match of source.matchAll(SCRIPTLET)) {
    const [whole, kind, code] = match
    statements += `print(${JSON.stringify(source.slice(end, match.index))});`
    statements += kind === '=' ? `print(escape_(${code}));` : kind === '!=' ? `print(${code});` : `${code};`
    end = match.index + whole.length
  }
  return `${statements}print(${JSON.stringify(source.slice(end))});`
}

/** The text of a template; its code runs in the script's own realm. */
export const renderTemplate = (
  run: Run,
  source: string,
  variables: Readonly<Record<string, unknown>>,
): string => {
  let text = ''
  const print = (value: unknown) => {
    text += String(value)
  }
  const names = Object.keys(variables)
  const render = run.realm.toolkit.compile(['print', 'escape_', ...names], statementsOf(source))
  render(print, escapeHtml, ...names.map((name) => variables[name]))
  return text
}
