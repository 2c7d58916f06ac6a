import { sha256 } from '../http/hash.ts'
import type { Operation } from '../http/operation.ts'

const named = async (text: string) => ({ text, etag: `"${(await sha256(text)).slice(0, 16)}"` })

type Named = ReturnType<typeof named>

/**
 * What describes these operations, each written once, with its ETag. What writes it is loaded with the first call
 * only: no other request waits for it.
 */
export const documentsOf = (operations: readonly Operation[]) => {
  let openApi: Named | undefined
  let page: Named | undefined
  return {
    openApi: (): Named => {
      openApi ??= import('./document.ts').then(({ openApiDocument }) =>
        named(JSON.stringify(openApiDocument(operations))),
      )
      return openApi
    },
    page: (): Named => {
      page ??= import('./docs-page.ts').then(async ({ docsPage }) =>
        named(String(await docsPage(operations))),
      )
      return page
    },
  }
}
