import { proformaOpen } from '#domain/invoicing/steps-advance.ts';
import { civilDateOf, type CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { Paper, PaperKind } from './model/paper.ts';
import { contractStanding, invoiceStanding, offerStanding, reportStanding } from './model/standing.ts';
import * as portal from './repo.ts';

/** A paper and the version of it that counts. */
export type VersionedPaper = Paper & { version: number };

type Read = (tx: Tx, whose: portal.Whose, today: CivilDate) => Promise<VersionedPaper[]>;

const NOTHING_TO_PAY = { isProforma: false, open: 0n, offersCard: false };

const offers: Read = async (tx, whose, today) =>
  (await portal.offersOf(tx, whose)).map((row) => ({
    ...NOTHING_TO_PAY,
    kind: 'offer',
    id: row.id,
    number: row.printedNumber ?? '',
    date: row.issueDate,
    amount: row.gross,
    currency: row.currency,
    until: row.validUntil,
    version: row.currentVersion,
    ...offerStanding(row.state, row.validUntil, today),
  }));

const contracts: Read = async (tx, whose) => {
  const waiting = await portal.awaitingClient(tx, whose.clientId);
  return (await portal.contractsOf(tx, whose)).map((row) => ({
    ...NOTHING_TO_PAY,
    kind: 'contract',
    id: row.id,
    number: row.printedNumber ?? '',
    date: row.contractDate,
    amount: null,
    currency: row.currency,
    until: endOf(waiting.get(row.id)),
    version: row.currentVersion,
    ...contractStanding(row.state, row.state === 'partially_signed' && waiting.has(row.id)),
  }));
};

const addenda: Read = async (tx, whose) => {
  const waiting = await portal.awaitingClient(tx, whose.clientId);
  return (await portal.addendaOf(tx, whose)).map(({ addendum: row, contractNumber, currency }) => ({
    ...NOTHING_TO_PAY,
    kind: 'addendum',
    id: row.id,
    number: `${row.number} / ${contractNumber ?? ''}`,
    date: row.sentAt === null ? row.effectiveDate : civilDateOf(row.sentAt),
    amount: null,
    currency,
    until: endOf(waiting.get(row.id)),
    version: 1,
    ...contractStanding(row.state, row.state === 'partially_signed' && waiting.has(row.id)),
  }));
};

const reports: Read = async (tx, whose) =>
  (await portal.reportsOf(tx, whose)).map((row) => ({
    ...NOTHING_TO_PAY,
    kind: 'acceptance',
    id: row.id,
    number: row.printedNumber ?? '',
    date: row.reportDate,
    amount: row.net,
    currency: 'RON',
    until: null,
    version: 1,
    ...reportStanding(row.state),
  }));

const invoices: Read = async (tx, whose, today) =>
  Promise.all(
    (await portal.invoicesOf(tx, whose)).map(async ({ invoice: row, balance }) => {
      const isProforma = row.kind === 'proforma';
      const left = isProforma ? await proformaOpen(tx, row) : 0n;
      const stands = invoiceStanding({ ...row, balance: balance ?? undefined, proformaOpen: left }, today);
      return {
        kind: 'invoice' as const,
        isProforma,
        id: row.id,
        number: row.printedNumber ?? '',
        date: row.issueDate,
        amount: row.payable,
        currency: row.currency,
        until: balance?.dueDate ?? row.dueDate,
        offersCard: row.cardPayment === 'offered' && row.currency === 'RON',
        version: 1,
        ...stands,
      };
    }),
  );

const READS: Record<PaperKind, Read> = {
  offer: offers,
  contract: contracts,
  addendum: addenda,
  acceptance: reports,
  invoice: invoices,
};

const endOf = (expiresAt: Date | undefined): CivilDate | null => (expiresAt ? civilDateOf(expiresAt) : null);

/** Everything that a client was given, newest first within each kind. */
export async function papersOf(tx: Tx, whose: portal.Whose): Promise<VersionedPaper[]> {
  const today = civilDateOf(tx.asOf);
  const found: VersionedPaper[] = [];
  for (const read of Object.values(READS)) found.push(...(await read(tx, whose, today)));
  return found;
}

/** The invoices and proformas of a deal that something is to be paid of, the oldest first. */
export const papersToPay = async (tx: Tx, whose: Pick<portal.Whose, 'clientId' | 'dealId'>): Promise<Paper[]> =>
  (await invoices(tx, whose, civilDateOf(tx.asOf))).filter(({ act }) => act === 'pay').reverse();

/** One paper of a client's; undefined when the client was not given such a one. */
export const paperOfClient = async (
  tx: Tx,
  kind: PaperKind,
  whose: { clientId: portal.Whose['clientId']; id: string },
) => (await READS[kind](tx, whose, civilDateOf(tx.asOf)))[0];
