import { z } from 'zod';
import { formatDecimal, parseDecimal } from '#domain/kernel/pure/decimal.ts';
import { amount, civilDate, currency, id, line, optional, percentText } from '#domain/kernel/schemas.ts';

export const CONTRACT_STATES = [
  'draft', 'sent', 'partially_signed', 'in_force', 'suspended', 'expired', 'terminated',
] as const; // prettier-ignore
export type ContractState = (typeof CONTRACT_STATES)[number];

export const GATES = ['required', 'optional', 'none'] as const;
export type Gate = (typeof GATES)[number];

/** Waits for a signature: sent for signing by hand, or signed by us and sent. */
export const isOpen = (state: ContractState): boolean => state === 'sent' || state === 'partially_signed';

/** A contract as verbs answer it. */
export const ContractHead = z.object({
  contractId: id<'contract'>(),
  version: z.number().int(),
  clientId: id<'client'>(),
  dealId: id<'deal'>(),
  printedNumber: z.string().nullable(),
  origin: z.enum(['app', 'paper']),
  /** Of its text and its addenda. */
  language: z.enum(['ro', 'en']),
  state: z.enum(CONTRACT_STATES),
  currentVersion: z.number().int(),
  offerId: id<'offer'>().nullable(),
  contractDate: civilDate().nullable(),
  startDate: civilDate(),
  endDate: civilDate().nullable(),
  /** Before VAT. */
  value: amount(),
  currency: currency(),
  paymentDays: z.number().int(),
  acceptanceGate: z.enum(GATES),
  tacitAcceptanceDays: z.number().int().nullable(),
  /** Garanție de bună execuție: hundredths of a percent kept from each invoice, until a day. */
  retentionPercent: z.number().int().nullable(),
  retentionUntil: civilDate().nullable(),
  /** Penalties for late payment, thousandths of a percent a day; null where there are none. */
  penaltyPerDay: z.number().int().nullable(),
});
export type ContractHead = z.output<typeof ContractHead>;

/** Decimals of a percentage of penalties a day. */
export const PENALTY_SCALE = 3;

/** Longest time of payment that a form takes; between professionals it is normally 60 days. @law Legea 72/2013 art. 5 */
const MOST_DAYS = 120;
const MOST_TACIT = 60;

/** A percentage a day, `0.100` on the wire, at most one; thousandths of a percent inside. */
const penaltyText = () =>
  z
    .codec(z.string().trim().min(1), z.number().int().min(1).max(1_000), {
      decode: (text, context) => {
        const value = parseDecimal(text, PENALTY_SCALE);
        if (value !== undefined) return Number(value);
        context.issues.push({ code: 'custom', message: 'amount', input: text });
        return z.NEVER;
      },
      encode: (value) => formatDecimal(BigInt(value), PENALTY_SCALE),
    })
    .meta({ examples: ['0.1'] });

/** What a person settles in a draft beside its text. */
export const ContractTerms = z.object({
  startDate: civilDate(),
  endDate: optional(civilDate()),
  paymentDays: z.coerce.number().int().min(1).max(MOST_DAYS),
  acceptanceGate: z.enum(GATES),
  tacitAcceptanceDays: optional(z.coerce.number().int().min(3).max(MOST_TACIT)),
  /** As people write it, `5.00`; both or neither. */
  retentionPercent: optional(percentText()),
  retentionUntil: optional(civilDate()),
  /** As people write it, `0.1`. */
  penaltyPerDay: optional(penaltyText()),
});
export type ContractTerms = z.output<typeof ContractTerms>;

/** How what is sent reaches the client: by mail, by a link that we hand over, or printed to be signed by hand. */
export const SENDING_WAYS = ['email', 'handover', 'paper'] as const;
export type SendingWay = (typeof SENDING_WAYS)[number];

/** Who signs for the company. */
export const OwnSigner = z.object({ signerName: line(100), signerRole: optional(line(100)) });
