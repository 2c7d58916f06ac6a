type Child = Node | string | null
type Attributes = Readonly<Record<string, string>>

/** An element with attributes and children. Text becomes text nodes, so nothing in it is ever markup. */
export const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  for (const child of children) if (child !== null) made.append(child)
  return made
}

/** A button that does something. */
export const button = (className: string, label: string | readonly Node[], onPress: () => void) => {
  const children = typeof label === 'string' ? [label] : label
  const made = element('button', { type: 'button', class: className }, ...children)
  made.addEventListener('click', onPress)
  return made
}
