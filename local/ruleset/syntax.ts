/** A node of a syntax tree (ESTree), as acorn makes it. */
export interface Node {
  readonly type: string
  [field: string]: unknown
}

/** What stands in the place of what was taken out. */
export const GONE: Node = { type: 'Gone' }

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** The nodes directly below a node, in the order of the text. */
export const childrenOf = (node: Node): readonly Node[] => {
  const children: Node[] = []
  for (const field in node) {
    const value = node[field]
    if (Array.isArray(value)) {
      for (const each of value) if (isNode(each)) children.push(each)
    } else if (isNode(value)) children.push(value)
  }
  return children
}

/** Every node of a tree, those above first. */
export const nodesOf = (node: Node): readonly Node[] => {
  const nodes = [node]
  for (let i = 0; i < nodes.length; i++) {
    const next = nodes[i]
    if (next) for (const child of childrenOf(next)) nodes.push(child)
  }
  return nodes
}

export const nodesIn = (node: Node, field: string): Node[] => node[field] as Node[]

export const nodeIn = (node: Node, field: string): Node => node[field] as Node

export const isIdentifier = (node: unknown): node is Node & { readonly name: string } =>
  isNode(node) && node.type === 'Identifier'

export const isFunction = ({ type }: Node): boolean =>
  type === 'ArrowFunctionExpression' || type === 'FunctionExpression' || type === 'FunctionDeclaration'

/** The name of a property that is not computed, or null. */
export const keyOf = ({ type, key, computed }: Node): string | null => {
  if (type !== 'Property' || computed || !isNode(key)) return null
  return isIdentifier(key) ? key.name : String(key.value)
}

/** The names of a binding pattern. */
export const boundNames = (pattern: Node): readonly string[] => {
  if (isIdentifier(pattern)) return [pattern.name]
  if (pattern.type === 'AssignmentPattern') return boundNames(nodeIn(pattern, 'left'))
  if (pattern.type === 'Property') return boundNames(nodeIn(pattern, 'value'))
  return childrenOf(pattern).flatMap(boundNames)
}
