import { sha256 } from '../http/hash.ts'
import { openApiDocument } from './document.ts'

/** The description as JSON, with its ETag. */
interface OpenApiText {
  readonly json: string
  readonly etag: string
}

const write = async (): Promise<OpenApiText> => {
  const json = JSON.stringify(openApiDocument())
  return { json, etag: `"${(await sha256(json)).slice(0, 16)}"` }
}

let text: Promise<OpenApiText> | undefined

/** Written once in each isolate. */
export const openApiText = (): Promise<OpenApiText> => {
  text ??= write()
  return text
}
