import { fold } from '#domain/kernel/pure/fold.ts';
import type { Messages } from '#domain/messages/index.ts';

type Name = keyof Messages['settings']['sections'];

const PLACES: readonly (readonly [name: Name, to: string])[] = [
  ['company', '/settings/company'],
  ['series', '/settings/series'],
  ['vat', '/settings/vat'],
  ['law', '/settings/law'],
  ['reminders', '/settings/reminders'],
  ['templates', '/settings/templates'],
  ['team', '/settings/team'],
  ['costs', '/settings/costs'],
  ['plan', '/plan'],
  ['chat', '/settings/chat'],
  ['payments', '/settings/payments'],
  ['spv', '/efactura/connection'],
  ['tokens', '/settings/tokens'],
  ['audit', '/settings/audit'],
  ['data', '/settings/data'],
  ['import', '/settings/import'],
  ['support', '/settings/support'],
  ['account', '/settings/account'],
  ['security', '/settings/security'],
];

/** The sections of the settings whose name or content has every word that was typed; diacritics do not matter. */
export function placesWith(text: string, { sections }: Messages['settings']): { name: Name; to: string }[] {
  const words = fold(text).split(/\s+/);
  return PLACES.map(([name, to]) => ({ name, to })).filter(({ name }) => {
    const { title, holds } = sections[name];
    return words.every((word) => fold(`${title} ${holds}`).includes(word));
  });
}
