declare module 'node:zlib' {
  export const gzipSync: (text: string | Uint8Array, options: { readonly level: number }) => Uint8Array

  /** Throws a RangeError (`ERR_BUFFER_TOO_LARGE`) as soon as the output grows beyond the limit. */
  export const gunzipSync: (
    packed: Uint8Array,
    options: { readonly maxOutputLength: number },
  ) => Uint8Array<ArrayBuffer>
}
