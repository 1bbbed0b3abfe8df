import type { Piece } from '../schema.ts';
import { Tally } from '../tally.ts';
import { UnreadableStatement } from '../unreadable.ts';
import { firstOf, textAt } from './element.ts';
import { entryOf } from './entry.ts';
import { balanceOf, tiedBalances, type WrittenBalance } from './values.ts';
import { walk } from './walk.ts';

interface Open {
  readonly line: number;
  readonly tally: Tally;
  readonly balances: WrittenBalance[];
  account: string | null;
  currency: string | null;
  legalNumber: string | null;
  number: string | null;
}

/** Reads CAMT.053 of any version, with or without a namespace, one piece at a time. @throws UnreadableStatement */
export function* readCamt(text: Iterable<string>): Generator<Piece> {
  let open: Open | undefined;
  let any = false;
  for (const step of walk(text)) {
    if (step.kind === 'start') {
      any = true;
      open = begun(step.line);
    } else if (open && step.kind === 'part') {
      const { element } = step;
      if (element.name === 'Ntry') {
        const entry = entryOf(element, open.tally);
        const of = { account: open.account, currency: open.currency };
        if (entry) yield { kind: 'entry', entry: open.tally.add(entry), of };
      } else if (element.name === 'Bal') {
        const balance = balanceOf(element, open.tally);
        if (balance) open.balances.push(balance);
      } else if (element.name === 'Acct') {
        open.account =
          firstOf(textAt(element, 'Id', 'IBAN'), textAt(element, 'Id', 'Othr', 'Id'))?.replace(/\s/g, '') ?? null;
        open.currency = textAt(element, 'Ccy');
      } else if (element.name === 'ElctrncSeqNb') open.number = element.text.trim();
      else if (element.name === 'LglSeqNb') open.legalNumber = element.text.trim();
      else if (element.name === 'CpyDplctInd') open.tally.note('duplicateCopy', element.line, element.text.trim());
    } else if (open) {
      yield { kind: 'statement', head: headOf(open) };
      open = undefined;
    }
  }
  if (!any) throw new UnreadableStatement('noStatement', 1);
}

const begun = (line: number): Open => ({
  line,
  tally: new Tally(),
  balances: [],
  account: null,
  currency: null,
  legalNumber: null,
  number: null,
});

function headOf({ line, tally, balances, account, currency, number, legalNumber }: Open) {
  const { opening, closing } = tiedBalances(balances, currency);
  const own = currency ?? opening?.currency ?? null; // the account has one currency, named or not
  return tally.head({ account, number: number ?? legalNumber, currency: own, opening, closing, line });
}
