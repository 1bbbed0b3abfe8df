/** VATEX, the reasons why no VAT is charged, without their common beginning (BR-CL-22). */
const REASONS = `
  132 132-1A 132-1B 132-1C 132-1D 132-1E 132-1F 132-1G 132-1H 132-1I 132-1J 132-1K 132-1L 132-1M 132-1N 132-1O
  132-1P 132-1Q 143 143-1A 143-1B 143-1C 143-1D 143-1E 143-1F 143-1FA 143-1G 143-1H 143-1I 143-1J 143-1K 143-1L
  148 148-A 148-B 148-C 148-D 148-E 148-F 148-G 151 151-1A 151-1AA 151-1B 151-1C 151-1D 151-1E 309 79-C AE D F G I
  IC J O
`;

export const VATEX: ReadonlySet<string> = new Set(
  REASONS.trim()
    .split(/\s+/)
    .map((reason) => `VATEX-EU-${reason}`),
);
