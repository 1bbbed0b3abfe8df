import { z } from 'zod';
import { Identifier, Text } from './schema-parts.ts';

/** `county` is `RO-XX` for Romania and free text elsewhere; with `RO-B` the city is `SECTOR1` … `SECTOR6`. */
export const Address = z.object({
  street: Text.optional(),
  additional: Text.optional(),
  line: Text.optional(),
  city: Text.optional(),
  postalZone: Text.optional(),
  county: Text.optional(),
  country: Text,
});

export const Contact = z.object({ name: Text.optional(), phone: Text.optional(), email: Text.optional() });

/**
 * BG-4, BG-7. `vatId` is BT-31/48 with its country prefix and is absent for who is not registered for VAT;
 * `companyId` is BT-30/47 (trade register number, CUI, CNP or 13 zeros); `taxRegistration` is BT-32, of sellers only.
 */
export const Party = z.object({
  name: Text,
  endpoint: Identifier.optional(),
  identifiers: z.array(Identifier).min(1).optional(),
  tradingName: Text.optional(),
  vatId: Text.optional(),
  companyId: Text.optional(),
  companyIdScheme: Text.optional(),
  taxRegistration: Text.optional(),
  legalForm: Text.optional(),
  address: Address,
  contact: Contact.optional(),
});

/** BG-10: who is paid, when it is not the seller. */
export const Payee = z.object({ name: Text, identifier: Identifier.optional(), companyId: Identifier.optional() });

/** BG-11: who answers for the seller's VAT. */
export const Representative = z.object({ name: Text, vatId: Text.optional(), address: Address });

/** BG-17 … BG-19: one account, card or mandate beyond the first. */
export const Card = z.object({ number: Text, network: Text.optional(), holder: Text.optional() });
export const Mandate = z.object({ reference: Text.optional(), account: Text.optional() });
export const Account = z.object({ iban: Text, name: Text.optional(), bankName: Text.optional() });

/** `meansCode` is UNCL4461 (42 bank account, 10 cash, 48 card); `bankName` is BT-86, name or BIC; `reference` is BT-83. */
export const Payment = z
  .object({
    meansCode: Text.optional(),
    iban: Text.optional(),
    bankName: Text.optional(),
    accountName: Text.optional(),
    reference: Text.optional(),
    terms: Text.optional(),
    meansName: Text.optional(),
    card: Card.optional(),
    mandate: Mandate.optional(),
    otherAccounts: z.array(Account).min(1).optional(),
  })
  .refine(
    (payment) => payment.meansCode !== undefined || (payment.iban ?? payment.reference) === undefined,
    'meansCodeMissing',
  )
  .refine(
    (payment) => payment.iban !== undefined || (payment.bankName ?? payment.accountName) === undefined,
    'ibanMissing',
  );
