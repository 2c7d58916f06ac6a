/** The element of the page with this id. */
export const part = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page lacks #${id}`)
  return found
}
