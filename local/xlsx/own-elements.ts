/** What is told of the elements of a part's own vocabulary; names come without their prefix. */
export interface XmlListener {
  /** `parent` is the element around it; `''` for the root. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, parent: string) => void
  readonly text: (text: string) => void
  readonly close: (name: string) => void
}

type Attributes = Readonly<Record<string, string>>

/** What is known of an element by its name alone. */
interface Name {
  readonly isForeign: boolean
  /** Whether it may have a default namespace of its own. */
  readonly mayBeRenamed: boolean
}

/** Where other programs put what only they understand. */
const EXTENSIONS = 'extLst'
/** Names of one or two letters are cells and what is in them: too many to be asked about. */
const ASKED = 3

/** No vocabulary has more elements. */
const REMEMBERED = 1_000

const prefixOf = (name: string): string => name.slice(0, Math.max(0, name.indexOf(':')))

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const namespaceOf = (root: string, attributes: Attributes): string | undefined => {
  const own = prefixOf(root)
  return attributes[own === '' ? 'xmlns' : `xmlns:${own}`]
}

/** The prefixes that stand for the namespace of the root. */
const prefixesOf = (root: string, attributes: Attributes): Set<string> => {
  const namespace = namespaceOf(root, attributes)
  const bound = Object.entries(attributes).filter(
    ([name, value]) => /^xmlns\b/.test(name) && value === namespace,
  )
  return new Set([prefixOf(root), ...bound.map(([name]) => name.slice('xmlns:'.length))])
}

/** Looks names up among those of a part whose root is this one. */
const createNames = (root: string, attributes: Attributes) => {
  const namespace = namespaceOf(root, attributes)
  const prefixes = prefixesOf(root, attributes)
  const known = new Map<string, Name>()
  return (name: string, found: Attributes): Name => {
    const before = known.get(name)
    if (before) return before
    const prefix = prefixOf(name)
    if (namespace !== undefined && found[`xmlns:${prefix}`] === namespace) prefixes.add(prefix)
    const isForeign = localName(name) === EXTENSIONS || !prefixes.has(prefix)
    const fresh = { isForeign, mayBeRenamed: prefix === '' }
    if (known.size < REMEMBERED) known.set(name, fresh)
    return fresh
  }
}

/**
 * Tells a listener only of the elements of a part's own vocabulary. Extension lists and elements of other namespaces
 * (`mc:AlternateContent` among them) may hold anything, also what is named like ours: they are passed over whole.
 */
export const ownElements = (listener: XmlListener) => {
  const path: string[] = []
  let nameOf: ReturnType<typeof createNames> | null = null
  let namespace: string | undefined
  /** Whether the part's own names have no prefix. */
  let isPlain = false
  let skipped = 0
  const start = (root: string, attributes: Attributes) => {
    namespace = namespaceOf(root, attributes)
    nameOf = createNames(root, attributes)
    isPlain = prefixOf(root) === ''
    return nameOf
  }
  const isRenamed = ({ xmlns = '' }: Attributes): boolean =>
    xmlns !== '' && namespace !== undefined && xmlns !== namespace
  const isOther = (name: string, attributes: Attributes): boolean => {
    if (name.length < ASKED && isPlain) return false
    const { isForeign, mayBeRenamed } = (nameOf ?? start(name, attributes))(name, attributes)
    return isForeign || (mayBeRenamed && isRenamed(attributes))
  }
  return {
    open: (name: string, attributes: Attributes): void => {
      if (skipped > 0 || isOther(name, attributes)) {
        skipped++
        return
      }
      const local = localName(name)
      listener.open(local, attributes, path[path.length - 1] ?? '')
      path.push(local)
    },
    text: (text: string): void => {
      if (skipped === 0) listener.text(text)
    },
    close: (): void => {
      if (skipped > 0) skipped--
      else listener.close(path.pop() ?? '')
    },
  }
}
