import * as z from 'zod/mini'
import { WRITTEN_TEXT } from '../../shared/wire/written-text.ts'

declare const SAYS: unique symbol

/** A type as nobody may change it. */
export type Immutable<T> = T extends object ? { readonly [K in keyof T]: Immutable<T[K]> } : T

/** A schema of just the values of `T`: after `satisfies` the compiler compares it with the type, both ways. */
export interface Says<T> {
  readonly [SAYS]?: (value: Immutable<T>) => Immutable<T>
}

type Keywords = Readonly<Record<string, unknown>>

/** What JSON Schema says of a schema beside what it checks: a name, a Vietnamese sentence, other keywords. */
export const DESCRIPTIONS = z.registry<Keywords>()

/** The schema with keywords of JSON Schema that take the place of those of its checks. */
export const noted = <S extends z.ZodMiniType>(schema: S, keywords: Keywords): S => {
  const copy = z.clone(schema, schema._zod.def, { parent: true })
  DESCRIPTIONS.add(copy, keywords)
  return copy
}

/** The schema with a Vietnamese sentence about what the value is. */
export const described = <S extends z.ZodMiniType>(description: string, schema: S): S =>
  noted(schema, { description })

/** A described schema that has a name in the document, to be referred to by it. */
export const component = <S extends z.ZodMiniType>(
  name: string,
  description: string,
  schema: S,
): S & Says<z.output<S>> => noted(schema, { id: name, description })

/** ISO 8601, UTC. */
export const moment = z.iso.datetime()

/** ISO date of a day. */
export const day = z.iso.date()

/** `2012Q4`. */
export const periodId = z.string().check(z.regex(/^\d{4}Q[1-4]$/))

/** Code of a reporting unit. */
export const unitCode = z.string().check(z.regex(/^[A-Z0-9._-]{1,20}$/))

/** A whole number; without bounds, any that is exact. */
export const integer = (least?: number, most?: number) =>
  noted(
    z.int().check(z.minimum(least ?? Number.MIN_SAFE_INTEGER), z.maximum(most ?? Number.MAX_SAFE_INTEGER)),
    {
      minimum: least,
      maximum: most,
    },
  )

const IS_WRITTEN = new RegExp(WRITTEN_TEXT, 'u')

/** A text as people write it (`WRITTEN_TEXT`), trimmed, of so many characters at most; a pair of surrogates is one. */
export const writtenText = (longest: number) =>
  noted(
    z.string().check(
      z.trim(),
      z.refine((text) => text.length <= longest || Array.from(text).length <= longest),
      z.regex(IS_WRITTEN),
    ),
    { maxLength: longest },
  )

/** A whole number from 1 to `most`, written in plain digits. */
export const digits = (most: number) =>
  z.pipe(
    z.pipe(
      z.string().check(z.regex(/^[1-9]\d*$/), z.maxLength(String(most).length)),
      z.transform((text) => Number(text)),
    ),
    integer(1, most),
  )

/** A hash or its beginning: so many lower-case hex digits. */
export const hex = (length: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${length}}$`)))
