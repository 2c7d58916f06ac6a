/** The text in UTF-8, gzipped. */
export const gzip = (text: string): Promise<ArrayBuffer> =>
  new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer()

/** The text that was gzipped, as D1 hands out a BLOB: an array of bytes. */
export const gunzip = (bytes: readonly number[]): Promise<string> =>
  new Response(
    new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(new DecompressionStream('gzip')),
  ).text()
