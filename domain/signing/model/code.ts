/** How long a code may be typed after it was sent, and how long after that it still counts for signing. */
export const CODE_MINUTES = 10;
export const PROOF_MINUTES = 30;
/** Wrong tries after which a code is worth nothing, and codes that one document gets in an hour. */
export const MOST_TRIES = 5;
export const MOST_CODES = 5;
/** Before another is sent. */
export const PAUSE_SECONDS = 30;

const DIGITS = 6;

/** The six digits of a code, from the secret bytes of its row. */
export const digitsOf = (secret: Uint8Array): string =>
  String(Buffer.from(secret).readUIntBE(0, 6) % 10 ** DIGITS).padStart(DIGITS, '0');

/** What was typed, without the spaces that a mail or a person puts between digits. */
export const typedDigits = (text: string): string => text.replace(/\s/g, '');

/** «r…u@firma.ro»: whose mailbox has it knows, and nobody else learns. */
export const maskedAddress = (email: string): string =>
  email.replace(/^(.)(.*?)(.?)@/, (_, first: string, _middle: string, last: string) => `${first}…${last}@`);
