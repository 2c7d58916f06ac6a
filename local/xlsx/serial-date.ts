const DAY_OF_SERIAL_0 = -25569
const DAY_OF_SERIAL_0_IN_1904 = -24107
/** Excel believes in 29/2/1900 (serial 60): every serial before it is one day later than counted. */
const NO_SUCH_DAY = 60
/** 31/12/9999 in the 1900 system. */
const LAST_SERIAL = 2_958_465

/** Whole days since 1970-01-01 of a date's serial number, or null when it is no day of the calendar. */
export const dayOfSerial = (serial: number, is1904: boolean): number | null => {
  const whole = Math.floor(serial)
  if (is1904) return whole >= 0 && whole <= LAST_SERIAL ? whole + DAY_OF_SERIAL_0_IN_1904 : null
  if (whole < 1 || whole > LAST_SERIAL || whole === NO_SUCH_DAY) return null
  return whole + DAY_OF_SERIAL_0 + (whole < NO_SUCH_DAY ? 1 : 0)
}

/** The serial number in the 1900 system that shows the same date as one of the 1904 system. */
export const serialIn1900 = (serial: number, is1904: boolean): number =>
  is1904 ? serial + DAY_OF_SERIAL_0_IN_1904 - DAY_OF_SERIAL_0 : serial
