import { fromDay } from '../../../../shared/calendar/day.ts'
import { wallClock } from '../../model/serial.ts'
import { fail } from '../service.ts'

const DAY_MS = 86_400_000
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

const pad = (value: number, width: number) => String(value).padStart(width, '0')
const named = (names: readonly string[], index: number, width: number) => {
  const name = names[index] ?? ''
  return width > 3 ? name : name.slice(0, 3)
}

const zone = (offsetMinutes: number, colon: string): string => {
  const minutes = Math.abs(offsetMinutes)
  return `${offsetMinutes < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60), 2)}${colon}${pad(minutes % 60, 2)}`
}

const isoZone = (offsetMinutes: number, width: number): string => {
  if (offsetMinutes === 0) return 'Z'
  return width === 1 ? zone(offsetMinutes, '').slice(0, 3) : zone(offsetMinutes, width > 2 ? ':' : '')
}

type Field = (width: number) => string

const fieldsOf = (milliseconds: number, timeZone: string): Readonly<Record<string, Field>> => {
  const wall = wallClock(milliseconds, timeZone)
  const dayNumber = Math.floor(wall / DAY_MS)
  const { year, month, day } = fromDay(dayNumber)
  const time = wall - dayNumber * DAY_MS
  const hour = Math.floor(time / 3_600_000)
  const offset = Math.round((wall - milliseconds) / 60_000)
  const number =
    (value: number): Field =>
    (width) =>
      pad(value, width)
  return {
    y: (width) => (width === 2 ? pad(year % 100, 2) : pad(year, width)),
    M: (width) => (width > 2 ? named(MONTHS, month - 1, width) : pad(month, width)),
    d: number(day),
    E: (width) => named(WEEKDAYS, (((dayNumber + 4) % 7) + 7) % 7, width),
    u: number(((((dayNumber + 3) % 7) + 7) % 7) + 1),
    H: number(hour),
    k: number(hour === 0 ? 24 : hour),
    h: number(hour % 12 === 0 ? 12 : hour % 12),
    K: number(hour % 12),
    m: number(Math.floor(time / 60_000) % 60),
    s: number(Math.floor(time / 1000) % 60),
    S: number(time % 1000),
    a: () => (hour < 12 ? 'AM' : 'PM'),
    Z: () => zone(offset, ''),
    z: () => (offset === 0 ? 'GMT' : `GMT${zone(offset, ':')}`),
    X: (width) => isoZone(offset, width),
  }
}

/** An instant in the patterns of Java's SimpleDateFormat, English names. */
export const formatDate = (milliseconds: number, timeZone: string, pattern: string): string => {
  const fields = fieldsOf(milliseconds, timeZone)
  return pattern.replaceAll(
    /'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (run, quoted: string | undefined, letter: string) => {
      if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'")
      const field = fields[letter]
      return field ? field(run.length) : fail(`Illegal pattern character '${letter}'`)
    },
  )
}
