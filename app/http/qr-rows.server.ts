import encodeQR from 'qr';

/** The quiet zone that cameras want around a code, in squares. */
const QUIET = 4;

/** A QR code as rows of dark squares: the page draws them as SVG of its own, so that no markup is taken from elsewhere. */
export const qrRows = (text: string): boolean[][] => encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
