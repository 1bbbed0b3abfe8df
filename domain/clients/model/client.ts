import { TEXT_LIMITS } from '#domain/kernel/pure/text-limits.ts';
import { z } from 'zod';
import { parseCnp } from '#domain/kernel/pure/cnp.ts';
import { countyOf } from '#domain/kernel/pure/counties.ts';
import { parseCui } from '#domain/kernel/pure/cui.ts';
import { parseIban } from '#domain/kernel/pure/iban.ts';
import { email, id, instant, line, optional } from '#domain/kernel/schemas.ts';

export const CLIENT_KINDS = ['company', 'institution', 'person', 'foreign'] as const;
export type ClientKind = (typeof CLIENT_KINDS)[number];
export const DEAL_STATES = ['open', 'won', 'lost', 'closed'] as const;
export const CLIENT_STATES = ['potential', 'active', 'archived', 'merged'] as const;
export type ClientState = (typeof CLIENT_STATES)[number];
export const VAT_STATUSES = ['registered', 'not_registered', 'unknown'] as const;
export const CASH_ACCOUNTING = ['applies', 'does_not_apply', 'unknown'] as const;
export const AFFILIATIONS = ['independent', 'affiliated'] as const;

/** `RO 12345678` becomes `12345678`. */
const Cui = line(20)
  .refine((text) => parseCui(text) !== undefined, 'cui')
  .transform((text) => parseCui(text) ?? text);
const Cnp = line(20)
  .refine((text) => parseCnp(text) !== undefined, 'cnp')
  .transform((text) => parseCnp(text) ?? text);
const Iban = line(50)
  .refine((text) => parseIban(text) !== undefined, 'iban')
  .transform((text) => parseIban(text) ?? text);
const County = z.string().refine((code) => countyOf(code) !== undefined, 'county');
const Country = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{2}$/);
/** Addresses are compared letter by letter, so they are kept small. */
export const Address = email().transform((text) => text.toLowerCase());

/** What is said of a client, of any kind; `checkedClient` knows which kind must say what. */
export const ClientFields = z.object({
  kind: z.enum(CLIENT_KINDS),
  name: line(TEXT_LIMITS.partyName),
  cui: optional(Cui),
  vatId: optional(line(30)),
  cnp: optional(Cnp),
  tradeRegisterNumber: optional(line(50)),
  street: optional(line(TEXT_LIMITS.street)),
  city: optional(line(TEXT_LIMITS.city)),
  county: optional(County),
  postalCode: optional(line(TEXT_LIMITS.postalCode)),
  country: optional(Country),
  email: optional(Address),
  phone: optional(line(40)),
  iban: optional(Iban),
  representativeName: optional(line(100)),
  representativeRole: optional(line(100)),
  vatStatus: optional(z.enum(VAT_STATUSES)),
  cashAccounting: optional(z.enum(CASH_ACCOUNTING)),
  affiliation: optional(z.enum(AFFILIATIONS)),
  language: optional(z.enum(['ro', 'en'])),
  paymentDays: optional(z.coerce.number().int().min(0).max(365)),
  /** When ANAF's register said so. */
  registerCheckedAt: optional(instant()),
});
export type ClientFields = z.output<typeof ClientFields>;

export const Client = z.object({
  id: id<'client'>(),
  version: z.number().int(),
  state: z.enum(CLIENT_STATES),
  kind: z.enum(CLIENT_KINDS),
  name: z.string(),
  cui: z.string().nullable(),
  vatId: z.string().nullable(),
  cnp: z.string().nullable(),
  tradeRegisterNumber: z.string().nullable(),
  street: z.string().nullable(),
  city: z.string().nullable(),
  county: z.string().nullable(),
  postalCode: z.string().nullable(),
  country: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  iban: z.string().nullable(),
  representativeName: z.string().nullable(),
  representativeRole: z.string().nullable(),
  vatStatus: z.enum(VAT_STATUSES),
  cashAccounting: z.enum(CASH_ACCOUNTING),
  affiliation: z.enum(AFFILIATIONS),
  language: z.enum(['ro', 'en']),
  paymentDays: z.number().int().nullable(),
  responsibleId: id<'person'>().nullable(),
  deputyId: id<'person'>().nullable(),
  registerCheckedAt: instant().nullable(),
  mergedIntoId: id<'client'>().nullable(),
  activeSince: instant().nullable(),
  createdAt: instant(),
});
export type Client = z.output<typeof Client>;

export const Deal = z.object({
  id: id<'deal'>(),
  title: z.string(),
  state: z.enum(DEAL_STATES),
  createdAt: instant(),
});

/** A client that may be the one that somebody is about to enter again. */
export const Duplicate = z.object({
  clientId: id<'client'>(),
  name: z.string(),
  cui: z.string().nullable(),
  state: z.enum(CLIENT_STATES),
  by: z.enum(['cui', 'email']),
});
export type Duplicate = z.output<typeof Duplicate>;
