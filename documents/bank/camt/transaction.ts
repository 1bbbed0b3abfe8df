import { cuiOf, realReference } from '../mt940/details/party.ts';
import type { ReadPart, Sign } from '../schema.ts';
import { type BankElement, at, child, children, firstOf, textAt } from './element.ts';
import { amountOf, signOf } from './values.ts';

/** One `TxDtls`: everything of a payment but its amount, which some banks leave out. */
export type Transaction = Omit<ReadPart, 'amount' | 'currency'> & {
  readonly amount: bigint | null;
  readonly currency: string | null;
};

interface Entry {
  readonly sign: Sign;
  readonly isReversal: boolean;
}

const joined = (parts: readonly (string | null)[]): string => parts.filter((it): it is string => it !== null).join(' ');

export function transactionOf(element: BankElement, entry: Entry): Transaction {
  const sign = signOf(element) ?? entry.sign;
  const refs = child(element, 'Refs');
  const amount = firstAmount(element);
  const structured = children(child(element, 'RmtInf'), 'Strd');
  const ustrd = children(child(element, 'RmtInf'), 'Ustrd').map((it) => it.text.replace(/\s+/g, ' ').trim());
  return {
    amount: amountOf(amount) ?? null,
    currency: amount?.currency ?? null,
    sign,
    reference: null,
    bankReference: textAt(refs, 'AcctSvcrRef'),
    endToEnd: realReference(textAt(refs, 'EndToEndId')),
    creditorReference: joined(structured.map((it) => textAt(it, 'CdtrRefInf', 'Ref'))) || null,
    remittance: ustrd.filter((it) => it !== '').join(' '),
    info:
      joined([
        ...structured.flatMap((it) => [
          ...children(it, 'RfrdDocInf').map((document) => textAt(document, 'Nb')),
          ...children(it, 'AddtlRmtInf').map((more) => more.text.trim()),
        ]),
        textAt(element, 'AddtlTxInf'),
      ]) || null,
    ...partyOf(child(element, 'RltdPties'), { sign, isReversal: entry.isReversal }),
  };
}

const firstAmount = (element: BankElement): BankElement | undefined =>
  child(element, 'Amt') ?? at(element, 'AmtDtls', 'TxAmt', 'Amt') ?? at(element, 'AmtDtls', 'InstdAmt', 'Amt');

/** The payer of a credit, the payee of a debit; on a reversal the roles are those of the payment that is taken back. */
function partyOf(parties: BankElement | undefined, { sign, isReversal }: Entry) {
  const role = (sign === '+') === !isReversal ? 'Dbtr' : 'Cdtr';
  // from version 8 on the name stands one element deeper
  const named = (name: string) => at(parties, name, 'Pty') ?? child(parties, name);
  const party = named(role);
  const organisation = at(party, 'Id', 'OrgId');
  const id = at(parties, `${role}Acct`, 'Id');
  return {
    counterparty: firstOf(textAt(party, 'Nm'), textAt(named(`Ultmt${role}`), 'Nm')),
    iban: firstOf(textAt(id, 'IBAN'), textAt(id, 'Othr', 'Id'))?.replace(/\s/g, '') ?? null,
    cui: children(organisation, 'Othr').reduce<string | null>(
      (found, other) => found ?? cuiOf(textAt(other, 'Id') ?? undefined),
      null,
    ),
  };
}
