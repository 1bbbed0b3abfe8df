import { z } from 'zod';
import { type CivilDate, isCivilDate } from '#domain/kernel/pure/civil-date.ts';

/** What the printed documents share. Amounts are minor units, unit prices ×10⁴, quantities ×10³, rates hundredths of a percent. */
export const Locale = z.enum(['ro', 'en']);
export type Locale = z.infer<typeof Locale>;

export const CivilDay = z.custom<CivilDate>((value) => typeof value === 'string' && isCivilDate(value), 'civilDate');
export const Currency = z.string().regex(/^[A-Z]{3}$/);

/** A raster image; SVG is refused because it could carry text and scripts of its own. */
export const Picture = z.object({
  bytes: z.instanceof(Uint8Array),
  mimeType: z.enum(['image/png', 'image/jpeg']),
});
export type Picture = z.infer<typeof Picture>;

export const Address = z.object({
  street: z.string().optional(),
  city: z.string().optional(),
  county: z.string().optional(),
  postalCode: z.string().optional(),
  /** The country's name, left out for Romania. */
  country: z.string().optional(),
});
export type Address = z.infer<typeof Address>;

export const BankAccount = z.object({ iban: z.string(), bank: z.string().optional(), currency: Currency.optional() });
export type BankAccount = z.infer<typeof BankAccount>;

export const Representative = z.object({ name: z.string(), position: z.string().optional() });

/** A company, an institution or a person, with the identifiers as they are printed. */
export const Party = z.object({
  name: z.string(),
  /** Printed as given: `RO12345678` when registered for VAT, `12345678` when not, a foreign VAT number, or a CNP the user chose to print. */
  fiscalCode: z.string().optional(),
  tradeRegisterNumber: z.string().optional(),
  euid: z.string().optional(),
  address: Address,
  email: z.string().optional(),
  phone: z.string().optional(),
  representative: Representative.optional(),
  accounts: z.array(BankAccount),
});
export type Party = z.infer<typeof Party>;

/** The company whose paper it is. */
export const Issuer = Party.extend({
  /** Minor units of RON. @law Legea 31/1990 art. 74 */
  shareCapital: z.bigint().optional(),
  website: z.string().optional(),
  logo: Picture.optional(),
  /** Where the logo's bytes are kept; whoever prints lays them in as `logo`. */
  logoFile: z.object({ key: z.string(), mimeType: Picture.shape.mimeType }).optional(),
  /** `#rrggbb`, used on the rule of the header and on the total only. */
  color: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/)
    .optional(),
});
export type Issuer = z.infer<typeof Issuer>;

/** VAT category of UNTDID 5305 as used by EN 16931. */
export const VatCategory = z.enum(['S', 'Z', 'E', 'AE', 'K', 'G', 'O', 'L', 'M']);
export type VatCategory = z.infer<typeof VatCategory>;

export const PricedLine = z.object({
  name: z.string(),
  description: z.string().optional(),
  /** Of the common procurement vocabulary, `90911200-8`. */
  cpv: z.string().optional(),
  /** A discount or charge of the whole document: it has an amount, and neither unit nor quantity nor price. */
  isAdjustment: z.literal(true).optional(),
  /** The unit as printed: `oră`, `buc`, `lună`. */
  unit: z.string(),
  quantity: z.bigint(),
  /** Before VAT and before the discount. */
  unitPrice: z.bigint(),
  /** Discount already taken from `net`, positive. */
  discount: z.bigint().optional(),
  /** The line's own discount or charge, already in `net`; the amount says which. */
  ownAdjustment: z.object({ text: z.string(), amount: z.bigint() }).optional(),
  net: z.bigint(),
  vatCategory: VatCategory,
  vatRate: z.number().int(),
  vat: z.bigint(),
});
export type PricedLine = z.infer<typeof PricedLine>;

export const VatSubtotal = z.object({
  category: VatCategory,
  rate: z.number().int(),
  base: z.bigint(),
  vat: z.bigint(),
});
export type VatSubtotal = z.infer<typeof VatSubtotal>;

export const Totals = z.object({
  byRate: z.array(VatSubtotal),
  net: z.bigint(),
  vat: z.bigint(),
  /** Net and VAT together. */
  total: z.bigint(),
  /** What `payable` is more or less than that, printed only when given and not zero. */
  rounding: z.bigint().optional(),
  /** Already paid, printed only when given and not zero. */
  prepaid: z.bigint().optional(),
  /** What is left to pay, the hero of the page. */
  payable: z.bigint(),
  /** What of `payable` the client keeps as a guarantee, and the day on which it pays it. */
  retained: z.object({ amount: z.bigint(), until: CivilDay }).optional(),
});
export type Totals = z.infer<typeof Totals>;

/** A rate for one unit of the foreign currency, ×10⁴ lei, and what the amounts are in lei. @law Cod fiscal art. 319 (20) j), art. 290 */
export const Exchange = z.object({
  rate: z.bigint(),
  date: CivilDay,
  netRon: z.bigint().optional(),
  vatRon: z.bigint(),
  totalRon: z.bigint().optional(),
});
export type Exchange = z.infer<typeof Exchange>;

/** Another paper this one rests on. */
export const Reference = z.object({
  kind: z.enum([
    'contract',
    'addendum',
    'offer',
    'order',
    'acceptance',
    'proforma',
    'advance',
    'invoice',
    'deliveryNote',
    'buyer',
  ]),
  number: z.string(),
  date: CivilDay.optional(),
});
export type Reference = z.infer<typeof Reference>;

/** What the client copies into the bank's form. */
export const PaymentBox = z.object({
  beneficiary: z.string(),
  fiscalCode: z.string().optional(),
  account: BankAccount.optional(),
  /** `c/v factura SRV 0012 din 24.11.2026`, which the matcher looks for. */
  details: z.string(),
  /** Conditions in the company's own words. */
  terms: z.string().optional(),
  /** Address of the page where the client can pay by card. */
  link: z.string().optional(),
  /** `Achitat cu chitanța SRV 0003 din 24.11.2026`. */
  paidWith: z.string().optional(),
});
export type PaymentBox = z.infer<typeof PaymentBox>;

/** One party's place at the foot of a contract, addendum or acceptance report. */
export const Signature = z.object({
  role: z.enum(['provider', 'beneficiary']),
  partyName: z.string(),
  signerName: z.string().optional(),
  position: z.string().optional(),
  /** The drawn signature; when absent and `typed` is given, the typed name takes its place. */
  picture: Picture.optional(),
  typed: z.string().optional(),
  /** Printed under the mark once signed. */
  evidence: z
    .object({
      signedAt: z.date(),
      method: z.enum(['typed', 'drawn', 'otp', 'qualified']),
      reference: z.string().optional(),
    })
    .optional(),
});
export type Signature = z.infer<typeof Signature>;

/** `handwritten` draws empty boxes for signature and stamp; `electronic` shows what was signed on the page. */
export const SigningVariant = z.enum(['electronic', 'handwritten']);

/** A paragraph is numbered (1), (2) … unless told otherwise or alone in its article; letters are a), b), … */
export const Paragraph = z.object({
  text: z.string(),
  letters: z.array(z.string()).optional(),
  /** Stands after the letters: «Serviciile deja prestate se plătesc.» */
  closing: z.string().optional(),
  numbered: z.boolean().optional(),
});
export const Article = z.object({ heading: z.string(), paragraphs: z.array(Paragraph) });
export type Article = z.infer<typeof Article>;

export const Annex = z.object({
  title: z.string(),
  paragraphs: z.array(z.string()),
  services: z
    .object({
      currency: Currency,
      lines: z.array(PricedLine),
      totals: Totals,
      /** False hides every VAT column, for a seller who is not registered. */
      showVat: z.boolean(),
    })
    .optional(),
});
export type Annex = z.infer<typeof Annex>;
