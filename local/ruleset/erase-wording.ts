import { type Scopes, scopesOf } from './scopes.ts'
import {
  boundNames,
  GONE,
  isFunction,
  isIdentifier,
  isNode,
  keyOf,
  type Node,
  nodeIn,
  nodesIn,
  nodesOf,
} from './syntax.ts'

/** Properties that only people read. `name` is one beside an `id`; that of a sheet or a column is matched. */
const WORDING = new Set([
  'message',
  'must',
  'source',
  'example',
  'help',
  'title',
  'words',
  'clause',
  'content',
  'directors',
  'agencies',
  'dueText',
  'issuer',
])

const isWording = (property: Node, siblings: readonly Node[]): boolean => {
  const key = keyOf(property)
  if (key === 'name') return siblings.some((other) => keyOf(other) === 'id')
  return key !== null && WORDING.has(key)
}

const eraseProperties = (program: Node): void => {
  for (const node of nodesOf(program)) {
    if (node.type !== 'ObjectExpression') continue
    const properties = nodesIn(node, 'properties')
    node.properties = properties.filter((property) => !isWording(property, properties))
  }
}

const isUnused = (pattern: Node, scope: Node, scopes: Scopes): boolean =>
  boundNames(pattern).every((name) => scopes.usesOf(scope, name) === 0)

/** Takes declarations away to which nothing refers any more; says whether there were any. */
const eraseDeclarations = (program: Node, scopes: Scopes): boolean => {
  let isChanged = false
  const isKept = (node: Node, pattern: Node): boolean => {
    if (!isUnused(pattern, scopes.scopeOf(node), scopes)) return true
    isChanged = true
    return false
  }
  for (const node of nodesOf(program)) {
    if (node.type === 'VariableDeclaration') {
      node.declarations = nodesIn(node, 'declarations').filter(
        (each) => !each.init || isKept(each, nodeIn(each, 'id')),
      )
    }
    if (!Array.isArray(node.body)) continue
    node.body = nodesIn(node, 'body').filter((each) => {
      if (each.type === 'VariableDeclaration') return nodesIn(each, 'declarations').length > 0
      return each.type !== 'FunctionDeclaration' || isKept(each, nodeIn(each, 'id'))
    })
  }
  return isChanged
}

/** Takes names out of `{ … }` patterns that nobody uses; what a rest takes up depends on all of them. */
const erasePatterns = (program: Node, scopes: Scopes): boolean => {
  let isChanged = false
  const prune = (pattern: Node, scope: Node): void => {
    for (const node of nodesOf(pattern)) {
      if (node.type !== 'ObjectPattern') continue
      const properties = nodesIn(node, 'properties')
      if (properties.some(({ type }) => type === 'RestElement')) continue
      const kept = properties.filter((property) => !isUnused(property, scope, scopes))
      if (kept.length < properties.length) isChanged = true
      node.properties = kept
    }
  }
  for (const node of nodesOf(program)) {
    if (node.type === 'VariableDeclarator') prune(nodeIn(node, 'id'), scopes.scopeOf(node))
    if (isFunction(node)) for (const parameter of nodesIn(node, 'params')) prune(parameter, node)
  }
  return isChanged
}

/** The functions with a name, and where it is declared. */
function* namedFunctions(program: Node, scopes: Scopes) {
  for (const node of nodesOf(program)) {
    const scope = scopes.scopeOf(node)
    if (node.type === 'FunctionDeclaration')
      yield { body: node, name: boundNames(nodeIn(node, 'id'))[0], scope }
    if (node.type !== 'VariableDeclarator' || !isNode(node.init) || !isFunction(node.init)) continue
    if (isIdentifier(node.id)) yield { body: node.init, name: node.id.name, scope }
  }
}

const eraseArgument = (call: Node, place: number): boolean => {
  const given = nodesIn(call, 'arguments')
  const argument = given[place]
  if (argument === undefined || argument === GONE) return false
  if (given.slice(0, place + 1).some(({ type }) => type === 'SpreadElement')) return false
  given[place] = GONE
  return true
}

/** The places of a function's parameters that it does not use; a plain one goes. */
const unusedPlaces = (body: Node, scopes: Scopes): readonly number[] => {
  const parameters = nodesIn(body, 'params')
  const places = parameters.flatMap((parameter, place) =>
    parameter.type !== 'RestElement' && isUnused(parameter, body, scopes) ? [place] : [],
  )
  for (const place of places) {
    const parameter = parameters[place]
    if (isIdentifier(parameter) || isIdentifier(parameter?.left)) parameters[place] = GONE
  }
  return places
}

/** Takes arguments away that the function called by its name does not use. */
const eraseArguments = (program: Node, scopes: Scopes): boolean => {
  let isChanged = false
  for (const { body, name = '', scope } of namedFunctions(program, scopes)) {
    const calls = scopes.callsOf(scope, name)
    if (calls === null) continue
    for (const place of unusedPlaces(body, scopes)) {
      for (const call of calls) isChanged = eraseArgument(call, place) || isChanged
    }
  }
  return isChanged
}

/**
 * Takes out of a program what only people read: properties that hold wording, then all that nothing but they
 * referred to — constants, functions, parameters and what was handed to them.
 */
export const eraseWording = (program: Node): void => {
  eraseProperties(program)
  for (let isChanged = true; isChanged; ) {
    const scopes = scopesOf(program)
    const erased = [eraseDeclarations, erasePatterns, eraseArguments].map((erase) => erase(program, scopes))
    isChanged = erased.includes(true)
  }
}
