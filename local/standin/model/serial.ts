import { toDay } from '../../../shared/calendar/day.ts'

/** Serial number of 1970-01-01 in Google Sheets, which has no leap day in 1900. */
const SERIAL_OF_1970 = 25569
const DAY_MS = 86_400_000

/** Day number since 1970-01-01 of a serial number's calendar day. */
export const dayOfSerial = (serial: number): number => Math.floor(serial) - SERIAL_OF_1970

export const serialOfDay = (day: number): number => day + SERIAL_OF_1970

const formatters = new Map<string, Intl.DateTimeFormat>()

const formatterOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formatters.get(timeZone)
  if (known) return known
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    era: 'short',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formatters.set(timeZone, formatter)
  return formatter
}

/** The clock on the wall at an instant, as milliseconds since 1970 read as if it were UTC. */
export const wallClock = (milliseconds: number, timeZone: string): number => {
  const parts: Record<string, string> = {}
  for (const part of formatterOf(timeZone).formatToParts(milliseconds)) parts[part.type] = part.value
  const read = (name: string) => Number(parts[name])
  const year = parts.era === 'BC' ? 1 - read('year') : read('year')
  const seconds = (read('hour') * 60 + read('minute')) * 60 + read('second')
  const rest = ((milliseconds % 1000) + 1000) % 1000
  return toDay(year, read('month'), read('day')) * DAY_MS + seconds * 1000 + rest
}

const instants = new Map<string, Map<number, number>>()
const MEMORY = 100_000

/**
 * The instant at which the wall clock of a zone shows a serial number. A time that the zone skips
 * is taken after the gap.
 */
export const instantOfSerial = (serial: number, timeZone: string): number => {
  const known = instants.get(timeZone) ?? new Map<number, number>()
  const found = known.get(serial)
  if (found !== undefined) return found
  const wall = Math.min(
    Math.round((serial - SERIAL_OF_1970) * DAY_MS),
    (Math.floor(serial) - SERIAL_OF_1970 + 1) * DAY_MS - 1,
  )
  const guess = wall - (wallClock(wall, timeZone) - wall)
  const instant = guess + (wall - wallClock(guess, timeZone))
  if (known.size >= MEMORY) known.clear()
  instants.set(timeZone, known.set(serial, instant))
  return instant
}

/** The serial number that the wall clock of a zone shows at an instant. */
export const serialOfInstant = (milliseconds: number, timeZone: string): number =>
  wallClock(milliseconds, timeZone) / DAY_MS + SERIAL_OF_1970
