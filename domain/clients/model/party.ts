import type { Party } from '#documents/pdf/layout/schema.ts';
import { printedAddress, type StoredAddress } from '#domain/companies/model/printed-address.ts';

export interface PrintedClient extends StoredAddress {
  name: string;
  cui: string | null;
  vatId: string | null;
  tradeRegisterNumber: string | null;
  vatStatus: 'registered' | 'not_registered' | 'unknown';
  email: string | null;
  phone: string | null;
  iban: string | null;
  representativeName: string | null;
  representativeRole: string | null;
}

/** A client as papers print it. A person's CNP is left out: no paper needs it. @law RGPD art. 5 (1) c) */
export const partyOf = (client: PrintedClient): Party => ({
  name: client.name,
  fiscalCode: fiscalCodeOf(client),
  tradeRegisterNumber: client.tradeRegisterNumber ?? undefined,
  address: printedAddress(client),
  email: client.email ?? undefined,
  phone: client.phone ?? undefined,
  representative:
    client.representativeName === null
      ? undefined
      : { name: client.representativeName, position: client.representativeRole ?? undefined },
  accounts: client.iban === null ? [] : [{ iban: client.iban }],
});

const fiscalCodeOf = ({ cui, vatId, vatStatus }: PrintedClient): string | undefined =>
  vatId ?? (cui === null ? undefined : vatStatus === 'registered' ? `RO${cui}` : cui);
