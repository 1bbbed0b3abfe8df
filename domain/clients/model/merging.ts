import type { ClientKind, ClientState } from './client.ts';

export type MergeFault =
  | 'clients.errors.sameClient'
  | 'clients.errors.merged'
  | 'clients.errors.notInto'
  | 'clients.errors.otherIdentity'
  | 'clients.errors.otherKind';

interface Card {
  id: string;
  state: ClientState;
  kind: ClientKind;
  cui: string | null;
  cnp: string | null;
  vatId: string | null;
}

/**
 * Why two cards cannot become one; undefined when they can. Two codes of the tax office are two taxpayers, and what was
 * issued to a person is not a company's.
 */
export function mergeFault(from: Card, into: Card, { hasPapers }: { hasPapers: boolean }): MergeFault | undefined {
  if (from.id === into.id) return 'clients.errors.sameClient';
  if (from.state === 'merged') return 'clients.errors.merged';
  if (into.state !== 'active') return 'clients.errors.notInto';
  if ((['cui', 'cnp', 'vatId'] as const).some((code) => from[code] && into[code] && from[code] !== into[code]))
    return 'clients.errors.otherIdentity';
  return hasPapers && from.kind !== into.kind ? 'clients.errors.otherKind' : undefined;
}

/** What the card that stays does not say and the other one does; addresses are taken whole, and only from the same kind. */
export function filledIn<Row extends Filled>(from: Row, into: Row): Partial<Row> {
  if (from.kind !== into.kind) return {};
  const address = into.street === null && into.city === null ? ADDRESS : [];
  const missing = FILLED.filter((field) => into[field] === null && from[field] !== null);
  const filled: Partial<Row> = {};
  for (const field of [...missing, ...address]) filled[field] = from[field];
  return filled;
}

const ADDRESS = ['street', 'city', 'county', 'postalCode'] as const;
const FILLED = [
  'cui',
  'vatId',
  'cnp',
  'tradeRegisterNumber',
  'email',
  'phone',
  'iban',
  'representativeName',
  'representativeRole',
  'paymentDays',
  'responsibleId',
] as const;

type Filled = { kind: ClientKind } & Record<(typeof FILLED)[number] | (typeof ADDRESS)[number], string | number | null>;
