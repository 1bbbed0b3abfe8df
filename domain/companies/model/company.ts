import { TEXT_LIMITS } from '#domain/kernel/pure/text-limits.ts';
import { z } from 'zod';
import { amount, civilDate, currency, email, id, line, optional, percent } from '#domain/kernel/schemas.ts';
import { countyOf } from '#domain/kernel/pure/counties.ts';
import { type Iban as ParsedIban, parseIban } from '#domain/kernel/pure/iban.ts';

export const VAT_REGIMES = ['registered', 'not_registered'] as const;

/** The county as ISO 3166-2, `RO-CJ`, as e-Factura wants it. */
export const County = z.string().refine((code) => countyOf(code) !== undefined, 'county');

export const Iban = z
  .string()
  .refine((text) => parseIban(text) !== undefined, 'iban')
  .transform((text) => asIban(text));

/** Guaranteed by the check before it. */
const asIban = (text: string): ParsedIban => parseIban(text) as ParsedIban;

/** What the ministry's register knows of a company, as far as it is asked before the first document. */
export const CompanyCard = z.object({
  name: line(TEXT_LIMITS.partyName),
  tradeRegisterNumber: optional(line(50)),
  street: line(TEXT_LIMITS.street),
  city: line(TEXT_LIMITS.city),
  county: County,
  postalCode: optional(line(TEXT_LIMITS.postalCode)),
  vatRegime: z.enum(VAT_REGIMES),
  cashAccountingSince: optional(civilDate()),
});
export type CompanyCard = z.output<typeof CompanyCard>;

/** The card as confirmed by a person, with what no register tells. */
export const ConfirmedCard = CompanyCard.extend({
  email: email().max(TEXT_LIMITS.email),
  phone: optional(line(40)),
  representativeName: optional(line(100)),
  representativeRole: optional(line(100)),
  shareCapital: optional(amount()),
  iban: optional(Iban),
  treasuryIban: optional(Iban),
});

/** At most this many bytes of a logo; every paper carries it. */
export const LOGO_BYTES = 1_000_000;

const LOGO_TYPES = ['image/png', 'image/jpeg'] as const;
export const isLogoType = (type: string): type is (typeof LOGO_TYPES)[number] => LOGO_TYPES.some((one) => one === type);

/** A colour as browsers and papers write it, `#rrggbb`. */
export const Colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'colour')
  .transform((text) => text.toLowerCase());

/** Where the logo's bytes are kept. */
export const Logo = z.object({ key: z.string(), mimeType: z.enum(LOGO_TYPES) });

export const Company = z.object({
  id: id<'company'>(),
  version: z.number().int(),
  cui: z.string(),
  name: z.string(),
  tradeRegisterNumber: z.string().nullable(),
  street: z.string(),
  city: z.string(),
  county: z.string(),
  postalCode: z.string().nullable(),
  country: z.string(),
  shareCapital: amount().nullable(),
  vatRegime: z.enum(VAT_REGIMES),
  cashAccountingSince: civilDate().nullable(),
  email: z.string(),
  phone: z.string().nullable(),
  representativeName: z.string().nullable(),
  representativeRole: z.string().nullable(),
  logo: Logo.nullable(),
  colour: z.string().nullable(),
  trade: z.string().nullable(),
  paymentDays: z.number().int(),
  offerDays: z.number().int(),
  discountLimit: percent(),
  cashFromPersons: z.enum(['cash_register', 'exempt']),
  cashExemptionBasis: z.string().nullable(),
  autoUploadDelayMinutes: z.number().int(),
  isConfirmed: z.boolean(),
  bankAccounts: z.array(
    z.object({
      iban: z.string(),
      bankName: z.string(),
      currency: currency(),
      purpose: z.enum(['default', 'treasury', 'other']),
    }),
  ),
});
export type Company = z.output<typeof Company>;
