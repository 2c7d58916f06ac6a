import { boundNames, childrenOf, isFunction, isIdentifier, type Node, nodeIn, nodesIn } from './syntax.ts'

/** What of a program refers to a name of one scope: a function, or the program itself. */
interface Uses {
  /** More than one: blocks of one function declare the same name. */
  readonly declarations: number
  count: number
  readonly calls: Node[]
}

/** Who refers to what. Names of blocks belong to the function around them. */
export interface Scopes {
  /** How often a name that is declared in a scope is referred to. */
  readonly usesOf: (scope: Node, name: string) => number
  /** The calls of a function by its name; null when the name may mean another function, too. */
  readonly callsOf: (scope: Node, name: string) => readonly Node[] | null
  /** The scope in which a node stands, for declarations. */
  readonly scopeOf: (declaration: Node) => Node
}

const patternsOf = (node: Node): readonly Node[] => {
  if (node.type === 'VariableDeclarator') return [nodeIn(node, 'id')]
  if (node.type === 'FunctionDeclaration') return [nodeIn(node, 'id')]
  if (node.type === 'CatchClause' && node.param) return [nodeIn(node, 'param')]
  return []
}

const declare = (program: Node) => {
  const names = new Map<Node, Map<string, Uses>>([[program, new Map()]])
  const scopeOf = new Map<Node, Node>()
  const bind = (scope: Node, pattern: Node): void => {
    const known = names.get(scope)
    for (const name of boundNames(pattern)) {
      known?.set(name, { declarations: (known.get(name)?.declarations ?? 0) + 1, count: 0, calls: [] })
    }
  }
  const visit = (node: Node, scope: Node): void => {
    for (const pattern of patternsOf(node)) bind(scope, pattern)
    scopeOf.set(node, scope)
    const inner = isFunction(node) ? node : scope
    if (inner !== scope) {
      names.set(inner, new Map())
      for (const parameter of nodesIn(node, 'params')) bind(inner, parameter)
    }
    for (const child of childrenOf(node)) visit(child, inner)
  }
  visit(program, program)
  return { names, scopeOf }
}

/** The parts of a binding pattern that are evaluated: defaults and computed keys. */
const evaluatedIn = (pattern: Node): readonly Node[] => {
  if (isIdentifier(pattern)) return []
  if (pattern.type === 'AssignmentPattern') {
    return [...evaluatedIn(nodeIn(pattern, 'left')), nodeIn(pattern, 'right')]
  }
  if (pattern.type === 'Property') {
    const key = pattern.computed ? [nodeIn(pattern, 'key')] : []
    return [...key, ...evaluatedIn(nodeIn(pattern, 'value'))]
  }
  return childrenOf(pattern).flatMap(evaluatedIn)
}

/** The nodes below a node that are evaluated, so that identifiers among them are references. */
const evaluatedBelow = (node: Node): readonly Node[] => {
  const { type } = node
  if (type === 'MemberExpression' && !node.computed) return [nodeIn(node, 'object')]
  if (type === 'Property' && !node.computed) return [nodeIn(node, 'value')]
  if (type === 'ExportSpecifier') return [nodeIn(node, 'local')]
  const patterns = isFunction(node) ? nodesIn(node, 'params') : patternsOf(node)
  if (patterns.length === 0) return childrenOf(node)
  const others = childrenOf(node).filter((child) => !patterns.includes(child) && child !== node.id)
  return [...patterns.flatMap(evaluatedIn), ...others]
}

/** Finds who refers to what in a program. */
export const scopesOf = (program: Node): Scopes => {
  const { names, scopeOf } = declare(program)
  const find = (name: string, stack: readonly Node[]): Uses | undefined => {
    for (const scope of stack) {
      const uses = names.get(scope)?.get(name)
      if (uses) return uses
    }
    return undefined
  }
  const visit = (node: Node, stack: readonly Node[]): void => {
    if (isIdentifier(node)) {
      const uses = find(node.name, stack)
      if (uses) uses.count += 1
    }
    if (node.type === 'CallExpression' && isIdentifier(node.callee)) {
      find(node.callee.name, stack)?.calls.push(node)
    }
    const inner = isFunction(node) ? [node, ...stack] : stack
    for (const child of evaluatedBelow(node)) visit(child, inner)
  }
  visit(program, [program])
  return {
    usesOf: (scope, name) => names.get(scope)?.get(name)?.count ?? 0,
    callsOf: (scope, name) => {
      const uses = names.get(scope)?.get(name)
      return uses?.declarations === 1 ? uses.calls : null
    },
    scopeOf: (declaration) => scopeOf.get(declaration) ?? program,
  }
}
