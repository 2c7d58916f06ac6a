const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const LAST_CODE_POINT = 0x10ffff

const decodeReference = (whole: string, name: string): string => {
  if (name[0] !== '#') return NAMED[name] ?? whole
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole
}

/** XML text with its character references resolved; unknown ones stay as they are. */
export const decodeXml = (text: string): string =>
  text.includes('&') ? text.replace(/&(#x[\da-fA-F]+|#\d+|\w+);/g, decodeReference) : text

const UNUSUAL = /[\t\r\n']|\s=|=\s/

/** The decoded value of an attribute, or `''` when it is not there. */
export const attributeOf = (attributes: string, name: string): string => {
  const at = attributes.indexOf(` ${name}="`)
  if (at >= 0) {
    const start = at + name.length + 3
    return decodeXml(attributes.slice(start, attributes.indexOf('"', start)))
  }
  if (!UNUSUAL.test(attributes)) return ''
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return decodeXml(match?.[1] ?? match?.[2] ?? '')
}

/** Whether an attribute of the XML Schema type boolean is true. */
export const isTrue = (value: string): boolean => value === '1' || value === 'true'

/** Resolves the `_x000D_` escapes of OOXML text (ECMA-376 part 1, 22.9.2.19). */
export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
