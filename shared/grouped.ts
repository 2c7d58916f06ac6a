/** A whole number as people write it: `11.432`. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, '.')
