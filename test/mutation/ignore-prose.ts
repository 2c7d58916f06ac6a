/** What of a syntax tree is looked at: the property that a node is, if it is one. */
interface Path {
  readonly node: { readonly type: string; readonly key?: { readonly name?: string } }
}

/** Properties of a rule that only the documentation shows. */
const PROSE = new Set(['must', 'source', 'example'])

/** A plugin of Stryker: leaves the prose of rules as it is; any other text would do as well there. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'prose',
    value: {
      shouldIgnore: ({ node }: Path): string | undefined =>
        node.type === 'ObjectProperty' && PROSE.has(node.key?.name ?? '')
          ? 'Prose for people; the catalogue test asks only that it is there.'
          : undefined,
    },
  },
]
