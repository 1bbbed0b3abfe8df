/** A code list from its codes, written with white space between them. */
export const codes = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
