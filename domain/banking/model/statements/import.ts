import { z } from 'zod';
import { amount, civilDate, id, instant } from '#domain/kernel/schemas.ts';

export const IMPORT_STATES = ['reading', 'mapping', 'waiting', 'imported', 'refused', 'cancelled', 'undone'] as const;
export const IMPORT_SOURCES = ['page', 'api', 'mail'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** Why a file was refused: the reason's name, the line, what stands there. */
export const Fault = z.record(z.string(), z.string());

/** A bank's file as lists and its page show it. */
export const BankImport = z.object({
  id: id<'bankImport'>(),
  version: z.number().int(),
  fileId: id<'file'>(),
  fileName: z.string(),
  size: z.number().int(),
  source: z.enum(IMPORT_SOURCES),
  state: z.enum(IMPORT_STATES),
  format: z.string().nullable(),
  mappingId: id<'bankMapping'>().nullable(),
  /** Entries read so far. */
  read: z.number().int(),
  fault: Fault.nullable(),
  createdAt: instant(),
  importedAt: instant().nullable(),
});

export const Note = z.object({ code: z.string(), line: z.number().int(), said: z.string() });

/** The head of a statement. */
export const Statement = z.object({
  id: id<'bankStatement'>(),
  importId: id<'bankImport'>(),
  position: z.number().int(),
  state: z.enum(['waiting', 'imported']),
  bankAccountId: id<'bankAccount'>().nullable(),
  account: z.string().nullable(),
  number: z.string().nullable(),
  currency: z.string().nullable(),
  opening: amount().nullable(),
  closing: amount().nullable(),
  firstDay: civilDate().nullable(),
  lastDay: civilDate().nullable(),
  entryCount: z.number().int(),
  sum: amount(),
  /** opening + entries − closing; empty when a balance is missing. */
  difference: amount().nullable(),
  notes: z.array(Note),
  added: z.number().int(),
});
export type Statement = z.output<typeof Statement>;

/** One of the company's own accounts, for a person to choose. */
export const OwnAccount = z.object({
  id: id<'bankAccount'>(),
  iban: z.string(),
  bankName: z.string(),
  currency: z.string(),
});
export type OwnAccount = z.output<typeof OwnAccount>;

const plain = (account: string): string => account.replace(/[^A-Za-z0-9]/g, '').toUpperCase();

/** The company's account that a file names; some banks write the currency behind the IBAN. */
export function accountNamed(
  { account, currency }: Pick<Statement, 'account' | 'currency'>,
  own: readonly OwnAccount[],
): OwnAccount | undefined {
  if (account === null) return undefined;
  const named = plain(account);
  return own.find(({ iban }) => named === plain(iban) || (currency !== null && named === `${plain(iban)}${currency}`));
}
