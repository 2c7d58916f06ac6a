/** Calls back with each run of a value among bytes; the search for the next run is native. */
const eachRun = (bytes: Uint8Array, value: number, take: (first: number, end: number) => void): void => {
  for (let first = bytes.indexOf(value); first >= 0; ) {
    let end = first + 1
    while (bytes[end] === value) end++
    take(first, end)
    first = bytes.indexOf(value, end)
  }
}

/** The places of a value among bytes, in order. */
export const placesOf = (bytes: Uint8Array, value: number): readonly number[] => {
  let count = 0
  eachRun(bytes, value, (first, end) => {
    count += end - first
  })
  const places = new Array<number>(count)
  let next = 0
  eachRun(bytes, value, (first, end) => {
    for (let i = first; i < end; i++) places[next++] = i
  })
  return places
}
