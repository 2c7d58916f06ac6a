import * as fc from 'fast-check'

/** Stands in every text that a request makes up: wherever it comes back, something was quoted. */
export const MARK = 'bi-mat-1975'

const DEPTH = 200

const TEXTS = [
  '',
  ' ',
  MARK,
  ` ${MARK}  `,
  `Nguyễn Văn ${MARK}`,
  `'; DROP TABLE people; -- ${MARK}`,
  `" OR 1=1 -- ${MARK}`,
  `<script>alert("${MARK}")</script>`,
  `=HYPERLINK("http://x.invalid","${MARK}")`,
  `+1-1|cmd ${MARK}`,
  `${MARK}\r\nSet-Cookie: a=b`,
  `${MARK}\u0000`,
  `${MARK}\ud800`,
  `\udfff${MARK}`,
  `${MARK}\u202e\u200b`,
  `e\u0301${MARK}`,
  `../../${MARK}`,
  `\${${MARK}} {{${MARK}}} %s %00`,
  MARK.repeat(200),
  '2012Q4',
  '2012Q5',
  '2012-02-30',
  '12/10/2012',
  '421',
  '0',
  '-1',
  'null',
  'accepted',
  'admin',
]

const NUMBERS = [0, -0, -1, 1, 0.5, 2 ** 31, 2 ** 53, -(2 ** 63), 1e21, 1e308, 5e-324]

const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'length',
  'fullName',
  'Họ và tên',
  MARK,
  '',
]

const deep = (open: string, close: string): unknown => JSON.parse(open.repeat(DEPTH) + close.repeat(DEPTH))

export const nastyText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }).map((text) => MARK + text) },
)

export const nastyName = fc.constantFrom(...NAMES)

/** Any JSON value but a reasonable one. */
export const nastyValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: nastyText },
  { weight: 3, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 2, arbitrary: fc.constantFrom(null, true, false) },
  { weight: 2, arbitrary: fc.constantFrom([], {}, [[]], [null], [MARK, 1], { [MARK]: 1 }) },
  { weight: 1, arbitrary: fc.constantFrom(deep('[', ']'), JSON.parse(`{"__proto__":{"role":"admin"}}`)) },
  { weight: 1, arbitrary: nastyText.map((text) => [text, { text }]) },
)

/** What may stand in a header at all; the platform refuses the rest before anyone sees it. */
export const nastyHeader = fc.oneof(
  fc.constantFrom(
    '',
    '*',
    MARK,
    `"${MARK}"`,
    `W/"${MARK}"`,
    `"a", "${MARK}", *`,
    `${MARK}\t;q=1`,
    MARK.repeat(500),
    '=1+1',
    `<${MARK}>`,
  ),
  fc.string({ unit: 'grapheme-ascii', maxLength: 30 }).map((text) => MARK + text.trim()),
)

/** A piece of an address, as it is sent. */
export const nastySegment = fc.oneof(
  nastyText.filter((text) => text.isWellFormed()).map(encodeURIComponent),
  fc.constantFrom(
    '%',
    '%ff',
    '%00',
    '.',
    '..',
    '%2e%2e%2f',
    '421%2f..',
    '421;x',
    '421,422',
    `*${MARK}`,
    '0421',
    '١',
  ),
)
