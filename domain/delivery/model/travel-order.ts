import { fold } from '#domain/kernel/pure/fold.ts';

interface Stop {
  plannedTime: string | null;
  site: { city: string | null; street: string | null; county: string | null } | null;
}

/**
 * The order in which a day is driven: what has an hour by its hour, the rest by address, so that what lies in one town, and there
 * in one street, is done in one go. Each is put right after the last hour in its town, or at the end.
 */
export function inTravelOrder<S extends Stop>(stops: readonly S[]): S[] {
  const timed = stops.filter((one) => one.plannedTime !== null).sort((a, b) => compare(a.plannedTime, b.plannedTime));
  const free = stops.filter((one) => one.plannedTime === null).sort((a, b) => compare(addressOf(a), addressOf(b)));
  const order = [...timed];
  for (const stop of free) {
    const last = order.findLastIndex((one) => townOf(one) !== '' && townOf(one) === townOf(stop));
    order.splice(last < 0 ? order.length : last + 1, 0, stop);
  }
  return order;
}

const compare = (a: string | null, b: string | null): number =>
  (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;

const townOf = ({ site }: Stop): string => fold(`${site?.county ?? ''} ${site?.city ?? ''}`).trim();

const NUMBER_WIDTH = 6;

/** Town, then street, then its numbers as numbers. */
const addressOf = (stop: Stop): string =>
  `${townOf(stop)} ${fold(stop.site?.street ?? '')}`.replace(/\d+/g, (digits) => digits.padStart(NUMBER_WIDTH, '0'));
