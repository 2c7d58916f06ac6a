const DECODERS = {
  'windows-1252': (bytes: Buffer) => new TextDecoder('windows-1252').decode(bytes),
  latin1: (bytes: Buffer) => bytes.toString('latin1'),
}

/** A text as a program shows it that takes its UTF-8 for another encoding. */
export const toMojibake = (text: string, as: keyof typeof DECODERS): string =>
  DECODERS[as](Buffer.from(text.normalize('NFC')))
