declare module 'node:zlib' {
  /** Throws a RangeError (`ERR_BUFFER_TOO_LARGE`) as soon as the output grows beyond the limit. */
  export const gunzipSync: (
    packed: Uint8Array,
    options: { readonly maxOutputLength: number },
  ) => Uint8Array<ArrayBuffer>
}
