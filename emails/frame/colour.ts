/** The product's petrol, for companies without a colour of their own. */
const PETROL = '#0f5257';
const INK = '#1c1917';
const WHITE = '#ffffff';

const channel = (hex: string): number => {
  const value = Number.parseInt(hex, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

const luminance = (colour: string): number =>
  0.2126 * channel(colour.slice(1, 3)) + 0.7152 * channel(colour.slice(3, 5)) + 0.0722 * channel(colour.slice(5, 7));

/** WCAG contrast of two `#rrggbb` colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** A button's background in the company's colour, and the text colour that is read best on it. */
export function buttonColours(colour: string | null | undefined): { background: string; text: string } {
  const background = colour && /^#[0-9a-f]{6}$/i.test(colour) ? colour.toLowerCase() : PETROL;
  return { background, text: contrast(background, WHITE) >= contrast(background, INK) ? WHITE : INK };
}
