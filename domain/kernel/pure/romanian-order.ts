const collator = new Intl.Collator('ro');

/** Names as a Romanian index has them: a ă â, s ș, t ț. One collator for all: `localeCompare` makes one at each call. */
export const romanianOrder = (a: string, b: string): number => collator.compare(a, b);
