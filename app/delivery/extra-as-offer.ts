import { TEXT_LIMITS } from '#domain/kernel/pure/text-limits.ts';

/** Extra work as it was found, with what the office chose, as a draft offer of one line takes it. */
export function extraAsOffer(values: Record<string, unknown>): Record<string, unknown> {
  const { clientId, dealId, found, serviceId, quantity, unitPrice } = values;
  const text = typeof found === 'string' ? found : '';
  const named = serviceId === undefined ? { name: nameOf(text), unit: 'piece' } : { serviceId };
  return { clientId, dealId, lines: [{ ...named, description: text, quantity, unitPrice }] };
}

const nameOf = (text: string): string => (text.split('\n', 1)[0] ?? text).slice(0, TEXT_LIMITS.lineName);
