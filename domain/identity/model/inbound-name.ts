import { fold } from '#domain/kernel/pure/fold.ts';

/** The part before the @ of the address to which a company's mail may be sent: readable, and with four signs of its id not to be guessed by name alone. */
export function inboundName(companyName: string, tenantId: string): string {
  const words = fold(companyName).replace(/\b(s\.?r\.?l\.?|s\.?a\.?|pfa)\b/g, ' ');
  const name = words
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 30);
  return `${name === '' ? 'firma' : name}-${tenantId.slice(-4)}`;
}
