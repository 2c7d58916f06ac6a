/** The places of a value among bytes, in order. */
export const placesOf = (bytes: Uint8Array, value: number): readonly number[] => {
  const places: number[] = []
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === value) places.push(i)
  return places
}
