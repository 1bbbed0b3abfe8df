import type { UblDocument, UblLine, UblParty } from '#documents/ubl/schema.ts';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { summed } from '#documents/ubl/summed.ts';

/** A company registered for VAT in Cluj. */
export const aSeller = (overrides: Partial<UblParty> = {}): UblParty => ({
  name: 'Servicii Montaj Someș SRL',
  vatId: 'RO11223342',
  companyId: 'J12/1234/2015',
  legalForm: 'Capital social 200 lei',
  address: { street: 'Str. Horea nr. 10', city: 'Cluj-Napoca', postalZone: '400174', county: 'RO-CJ', country: 'RO' },
  contact: { name: 'Ioana Pop', phone: '+40264123456', email: 'facturi@somes.example' },
  ...overrides,
});

/** A company registered for VAT in the third sector of București. */
export const aBuyer = (overrides: Partial<UblParty> = {}): UblParty => ({
  name: 'Client de Încredere SA',
  vatId: 'RO99887760',
  companyId: '99887760',
  address: { street: 'Bd. Unirii nr. 5', city: 'SECTOR3', postalZone: '030823', county: 'RO-B', country: 'RO' },
  ...overrides,
});

/** Two hours of work at 150 lei, standard rate. */
export const aLine = (overrides: Partial<UblLine> = {}): UblLine => ({
  id: '1',
  name: 'Manoperă montaj',
  quantity: 2_000n,
  unitCode: 'HUR',
  unitPrice: 1_500_000n,
  net: 0n,
  vat: { category: 'S', rate: 2100 },
  allowances: [],
  ...overrides,
});

type Overrides = Partial<Omit<UblDocument, 'vatBreakdown' | 'vatTotal' | 'vatTotalInRon' | 'totals'>>;

/** An ordinary invoice between two companies, with the sums of whatever is overridden. */
export const anInvoiceDocument = (overrides: Overrides = {}, sums: Parameters<typeof summed>[1] = {}): UblDocument =>
  summed(
    {
      kind: 'invoice',
      number: 'SMS-0042',
      issueDate: civilDate('2026-03-02'),
      dueDate: civilDate('2026-04-01'),
      currency: 'RON',
      notes: [],
      seller: aSeller(),
      buyer: aBuyer(),
      payment: { meansCode: '42', iban: 'RO49AAAA1B31007593840000', bankName: 'Banca Exemplu' },
      precedingInvoices: [],
      lines: [aLine()],
      allowances: [],
      ...overrides,
    },
    sums,
  );
