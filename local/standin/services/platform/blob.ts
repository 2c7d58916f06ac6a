import { free, type Methods, SELF } from '../service.ts'
import type { BlobState } from '../states.ts'
import { bytesOf } from './bytes.ts'

export const blobMethods: Methods<BlobState> = {
  getBytes: free('', (_run, { bytes }) => bytes),
  setBytes: free('number[]', (run, blob, bytes: readonly number[]) => {
    blob.bytes = bytesOf(run, bytes, null)
    return SELF
  }),
  getDataAsString: free(['', 'string'], (_run, { bytes }, charset = 'utf-8') =>
    new TextDecoder(charset).decode(bytes),
  ),
  setDataFromString: free(['string', 'string,string'], (run, blob, text: string) => {
    blob.bytes = bytesOf(run, text, 'UTF_8')
    return SELF
  }),
  getContentType: free('', (_run, { contentType }) => contentType),
  setContentType: free('string|null', (_run, blob, contentType: string | null) => {
    blob.contentType = contentType
    return SELF
  }),
  getName: free('', (_run, { name }) => name),
  setName: free('string', (_run, blob, name: string) => {
    blob.name = name
    return SELF
  }),
  copyBlob: free('', (run, blob) => run.create('Blob', { ...blob })),
  isGoogleType: free('', () => false),
}
