import { registerHooks } from 'node:module'
import { ts } from '@ts-morph/common'

/**
 * `node --import` this before openapi-typescript: it writes its output with the JavaScript API of the
 * compiler, which TypeScript 7 does not have; ts-morph carries the one of TypeScript 6 inside.
 */
registerHooks({
  resolve: (specifier, context, nextResolve) =>
    nextResolve(specifier === 'typescript' ? import.meta.url : specifier, context),
})

export default ts
