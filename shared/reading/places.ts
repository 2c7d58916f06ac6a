/** The places of a value among bytes, in order; the search for the next run of them is native. */
export const placesOf = (bytes: Uint8Array, value: number): readonly number[] => {
  const places: number[] = []
  for (let i = bytes.indexOf(value); i >= 0; i = bytes.indexOf(value, i)) {
    while (bytes[i] === value) places.push(i++)
  }
  return places
}
