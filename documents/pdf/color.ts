const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

const parse = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** WCAG contrast of a colour on white, 1 to 21. */
export function contrastOnWhite(hex: string): number {
  const [r = 0, g = 0, b = 0] = parse(hex).map((value) => channel(value / 255));
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

/** The same hue, darkened until a number in it can be read on paper (4.5:1). */
export function readableColor(hex: string): string {
  let color = hex.toLowerCase();
  while (contrastOnWhite(color) < 4.5) {
    color = `#${parse(color)
      .map((value) =>
        Math.floor(value * 0.95)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
  }
  return color;
}
