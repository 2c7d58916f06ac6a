/** Something that a person can mend; `message` is the Vietnamese sentence to show. */
export class Fault extends Error {}
