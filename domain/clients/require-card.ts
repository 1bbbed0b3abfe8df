import { Invalid } from '#domain/kernel/errors.ts';
import { cardFaults, type ClientCard } from './model/client.ts';

/** @throws Invalid with the fields that do not fit together */
export function requireCard(card: ClientCard): void {
  const issues = cardFaults(card);
  if (issues.length > 0)
    throw new Invalid('errors.invalidInput', { fields: issues.map(({ field }) => field), data: { issues } });
}
