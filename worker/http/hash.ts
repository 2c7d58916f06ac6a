const UTF8 = new TextEncoder()

/** SHA-256 in lower-case hex digits (64). */
export const sha256 = async (content: string | Uint8Array): Promise<string> => {
  const bytes = typeof content === 'string' ? UTF8.encode(content) : content
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex()
}
