import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import * as v from 'valibot'
import { z } from 'zod'
import { CODE, type Fault, type SchemaColumn, type SchemaLibrary } from './schema.ts'

const isoDay = (date: Date): string => date.toISOString().slice(0, 10)

const ajvSchema = ({ kind, values, oldest, last, isRequired }: SchemaColumn): object => {
  const nullable = !isRequired
  if (kind === 'integer') return { type: 'integer', minimum: 0, nullable }
  if (kind === 'code') return { type: 'string', pattern: CODE.source, nullable }
  if (kind === 'list' || kind === 'people') return { enum: nullable ? [...values, null] : values }
  if (kind !== 'date') return { type: 'string', nullable }
  return {
    type: 'string',
    format: 'date',
    formatMinimum: isoDay(oldest),
    formatMaximum: isoDay(last),
    nullable,
  }
}

const AJV_FAULTS: Readonly<Record<string, Fault>> = { formatMinimum: 'too-early', formatMaximum: 'too-late' }

/** A refused format says nothing of the limits, so the first fault of a column counts. */
const firstFaults = (
  faults: readonly (readonly [string, Fault])[],
): readonly (readonly [string, Fault])[] => [...new Map([...faults].reverse())]

/** Values are JSON for ajv, so dates are ISO texts while it looks at them. */
export const ajv: SchemaLibrary = {
  checkerOf: (columns) => {
    const compiler = new Ajv({ allErrors: true })
    addFormats.default(compiler, { keywords: true })
    const properties = Object.fromEntries(columns.map((column) => [column.column, ajvSchema(column)]))
    const validate = compiler.compile({ type: 'object', properties })
    const dates = columns.filter(({ kind }) => kind === 'date').map(({ column }) => column)
    return (values) => {
      const json = { ...values }
      for (const column of dates) if (json[column] instanceof Date) json[column] = isoDay(json[column])
      if (validate(json)) return []
      return firstFaults(
        (validate.errors ?? []).map(({ instancePath, keyword }) => [
          instancePath.slice(1),
          AJV_FAULTS[keyword] ?? 'wrong',
        ]),
      )
    }
  },
}

const zodSchema = ({ kind, values, oldest, last, isRequired }: SchemaColumn): z.ZodType => {
  const schema =
    kind === 'integer'
      ? z.int().min(0)
      : kind === 'code'
        ? z.string().regex(CODE)
        : kind === 'list' || kind === 'people'
          ? z.enum(values)
          : kind === 'date'
            ? z.date().min(oldest).max(last)
            : z.string()
  return isRequired ? schema : schema.nullable()
}

const ZOD_FAULTS: Readonly<Record<string, Fault>> = { too_small: 'too-early', too_big: 'too-late' }

export const zod: SchemaLibrary = {
  checkerOf: (columns) => {
    const schema = z.object(Object.fromEntries(columns.map((column) => [column.column, zodSchema(column)])))
    return (values) => {
      const { error } = schema.safeParse(values)
      return firstFaults(
        (error?.issues ?? []).map(({ path, code }) => [String(path[0]), ZOD_FAULTS[code] ?? 'wrong']),
      )
    }
  },
}

const valibotSchema = ({ kind, values, oldest, last, isRequired }: SchemaColumn) => {
  const schema =
    kind === 'integer'
      ? v.pipe(v.number(), v.integer(), v.minValue(0))
      : kind === 'code'
        ? v.pipe(v.string(), v.regex(CODE))
        : kind === 'list' || kind === 'people'
          ? v.picklist(values)
          : kind === 'date'
            ? v.pipe(v.date(), v.minValue(oldest), v.maxValue(last))
            : v.string()
  return isRequired ? schema : v.nullable(schema)
}

const VALIBOT_FAULTS: Readonly<Record<string, Fault>> = { min_value: 'too-early', max_value: 'too-late' }

export const valibot: SchemaLibrary = {
  checkerOf: (columns) => {
    const schema = v.object(
      Object.fromEntries(columns.map((column) => [column.column, valibotSchema(column)])),
    )
    return (values) => {
      const { issues } = v.safeParse(schema, values)
      return firstFaults(
        (issues ?? []).map(({ path, type }) => [String(path?.[0]?.key), VALIBOT_FAULTS[type] ?? 'wrong']),
      )
    }
  },
}
