import type { AnyNode, Identifier } from 'acorn'

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && typeof (value as AnyNode).type === 'string'

const childrenOf = (node: AnyNode): readonly [key: string, child: AnyNode][] =>
  Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value]
    return list.filter(isNode).map((child): [string, AnyNode] => [key, child])
  })

/** Whether a name in this place only labels a property. */
const isLabel = (parent: AnyNode, key: string): boolean => {
  if (parent.type === 'MemberExpression') return key === 'property' && !parent.computed
  if (parent.type === 'Property' || parent.type === 'MethodDefinition')
    return key === 'key' && !parent.computed
  return false
}

const DECLARES: Readonly<Record<string, readonly string[]>> = {
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ArrowFunctionExpression: ['params'],
  ClassDeclaration: ['id'],
  ClassExpression: ['id'],
  CatchClause: ['param'],
}

/** All names of a pattern, plain or destructured. */
const namesIn = (pattern: AnyNode): readonly string[] =>
  pattern.type === 'Identifier'
    ? [(pattern as Identifier).name]
    : childrenOf(pattern).flatMap(([key, child]) => (isLabel(pattern, key) ? [] : namesIn(child)))

/** Names that a program reads and never declares: the globals it needs of its runtime. */
export const freeNames = (program: AnyNode): ReadonlySet<string> => {
  const used = new Set<string>()
  const declared = new Set<string>()
  const visit = (node: AnyNode): void => {
    for (const [key, child] of childrenOf(node)) {
      if (DECLARES[node.type]?.includes(key)) for (const name of namesIn(child)) declared.add(name)
      if (child.type === 'Identifier' && !isLabel(node, key)) used.add(child.name)
      visit(child)
    }
  }
  visit(program)
  return new Set([...used].filter((name) => !declared.has(name)))
}
