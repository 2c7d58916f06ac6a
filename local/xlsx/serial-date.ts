const MILLISECONDS_A_DAY = 86_400_000
const DAY_OF_SERIAL_0 = -25_569
/** Excel believes in 29/2/1900 (serial 60): every serial before it is one day later than counted. */
const NO_SUCH_DAY = 60
/** 31/12/9999. */
const LAST_SERIAL = 2_958_465
/** A millisecond is more than 1e-8 of a day. */
const DIGITS = 1e8

/** Excel's serial number, in the 1900 system, of a date and time that is meant by its UTC fields. */
export const serialOf = (date: Date): number => {
  const days = date.getTime() / MILLISECONDS_A_DAY - DAY_OF_SERIAL_0
  return Math.round((days <= NO_SUCH_DAY ? days - 1 : days) * DIGITS) / DIGITS
}

/** Whole days since 1970-01-01 of a date's serial number, or null when it is no day of the calendar. */
export const dayOfSerial = (serial: number): number | null => {
  const whole = Math.floor(serial)
  if (!(whole >= 1 && whole <= LAST_SERIAL) || whole === NO_SUCH_DAY) return null
  return whole + DAY_OF_SERIAL_0 + (whole < NO_SUCH_DAY ? 1 : 0)
}
