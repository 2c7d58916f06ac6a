const DAY_OF_SERIAL_0 = -25_569
/** Excel believes in 29/2/1900 (serial 60): every serial before it is one day later than counted. */
const NO_SUCH_DAY = 60
/** 31/12/9999. */
const LAST_SERIAL = 2_958_465
/** Serial number, in the 1900 system, of day 0 of the 1904 system. */
export const FIRST_OF_1904 = 1_462

/** Whole days since 1970-01-01 of a serial number of the 1900 system, or null when it is no day of the calendar. */
export const dayOfSerial = (serial: number): number | null => {
  const whole = Math.floor(serial)
  if (!(whole >= 1 && whole <= LAST_SERIAL) || whole === NO_SUCH_DAY) return null
  return whole + DAY_OF_SERIAL_0 + (whole < NO_SUCH_DAY ? 1 : 0)
}

/** The serial number of a day since 1970-01-01; negative before 1900. */
export const serialOfDay = (day: number): number => {
  const serial = day - DAY_OF_SERIAL_0
  return serial <= NO_SUCH_DAY ? serial - 1 : serial
}

const LAST_SECOND = 86_399 / 86_400

/** A serial number that is shown on its own day: programs round what lies less than a second before midnight up. */
export const withinItsDay = (serial: number): number => Math.min(serial, Math.floor(serial) + LAST_SECOND)
