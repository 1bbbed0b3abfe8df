/** Puts a part of the page out of reach. React 18 does not know the attribute yet and passes it on only as a text. */
export const INERT = { inert: '' };
