import { free, type Methods } from '../service.ts'
import type { BlobState } from '../states.ts'

export const blobMethods: Methods<BlobState> = {
  getBytes: free('', (_run, { bytes }) => bytes),
  getDataAsString: free(['', 'string'], (_run, { bytes }, charset = 'utf-8') =>
    new TextDecoder(charset).decode(bytes),
  ),
  getContentType: free('', (_run, { contentType }) => contentType),
}
