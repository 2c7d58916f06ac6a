import { sha256 } from '../http/hash.ts'
import { docsPage } from './docs-page.ts'

/** The readable description as HTML, with its ETag. */
interface DocsText {
  readonly html: string
  readonly etag: string
}

const write = async (): Promise<DocsText> => {
  const html = String(await docsPage())
  return { html, etag: `"${(await sha256(html)).slice(0, 16)}"` }
}

let text: Promise<DocsText> | undefined

/** Written once in each isolate. */
export const docsText = (): Promise<DocsText> => {
  text ??= write()
  return text
}
