const WHOLE = 10_000; // 100 % in hundredths of a percent

/** Which part of a whole some of it is, in hundredths of a percent; null of nothing. */
export const partOf = (some: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((some * WHOLE) / whole);
