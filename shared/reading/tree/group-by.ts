/** The indexes that hold each value ≥ 0, in order; made on first use. */
export const groupBy = (values: Int32Array): ((value: number) => readonly number[]) => {
  let groups: Map<number, number[]> | null = null
  return (value) => {
    groups ??= group(values)
    return groups.get(value) ?? NONE
  }
}

const NONE: readonly number[] = []

const group = (values: Int32Array): Map<number, number[]> => {
  const groups = new Map<number, number[]>()
  values.forEach((value, i) => {
    if (value < 0) return
    const members = groups.get(value)
    if (members) members.push(i)
    else groups.set(value, [i])
  })
  return groups
}
