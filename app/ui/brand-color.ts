/** The class that carries a company's colour `#rrggbb` on its clients' pages, one of `styles/brand.css`; ours when it has none. */
export function brandClass(color: string | null | undefined): string {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? '');
  if (!match) return '';
  const [r = 0, g = 0, b = 0] = match.slice(1).map((channel) => linear(Number.parseInt(channel, 16) / 255));
  const { a, bb } = oklab(r, g, b);
  if (Math.hypot(a, bb) < 0.025) return 'brand-grey';
  const hue = ((Math.atan2(bb, a) * 180) / Math.PI + 360) % 360;
  return `brand-${(Math.round(hue / 15) * 15) % 360}`;
}

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** The two colour axes of OKLab; its hue is what eyes call the same colour. */
function oklab(r: number, g: number, b: number): { a: number; bb: number } {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    bb: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
}
