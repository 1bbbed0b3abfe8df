/** What Premium costs without VAT, in bani, by months bought at once. */
export const PREMIUM_PRICES = { month: 7_900n, halfYear: 42_900n, year: 79_000n } as const;
