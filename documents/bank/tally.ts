import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { signed } from './amount.ts';
import type { Balance, Note, NoteCode, ReadEntry, StatementHead } from './schema.ts';

interface Known {
  readonly account: string | null;
  readonly number: string | null;
  readonly currency: string | null;
  readonly opening: Balance | null;
  readonly closing: Balance | null;
  readonly line: number;
}

const MOST_NOTES = 100;

/** Counts and adds up the entries of one statement while they go by, so that none has to be kept. */
export class Tally {
  private count = 0;
  private readonly sums = new Map<string, bigint>();
  private first: CivilDate | null = null;
  private last: CivilDate | null = null;
  private readonly notes: Note[] = [];

  note(code: NoteCode, line: number, said = ''): void {
    if (this.notes.length < MOST_NOTES) this.notes.push({ code, line, said: said.slice(0, 200) });
  }

  add(entry: ReadEntry): ReadEntry {
    this.count += 1;
    const currency = entry.currency ?? '';
    this.sums.set(currency, (this.sums.get(currency) ?? 0n) + signed(entry.amount, entry.sign));
    if (this.first === null || entry.bookedDay < this.first) this.first = entry.bookedDay;
    if (this.last === null || entry.bookedDay > this.last) this.last = entry.bookedDay;
    return entry;
  }

  /** The statement's head, its balances tied to the entries of its own currency. */
  head({ line, ...known }: Known): StatementHead {
    const { opening, closing } = known;
    const currency = known.currency ?? opening?.currency ?? closing?.currency ?? this.onlyCurrency();
    let sum = this.sums.get('') ?? 0n;
    for (const [other, part] of this.sums) {
      if (other === currency) sum += part;
      else if (other !== '') this.note('otherCurrency', line, other);
    }
    const [from, to] = [opening?.currency ?? currency, closing?.currency ?? currency];
    const mixed = opening !== null && closing !== null && from !== to;
    if (mixed) this.note('currencies', line, `${from ?? ''} ${to ?? ''}`);
    // where the file names the account's currency, a balance in another is wrong; where it does not, nothing can be said
    const isOpen = opening === null || closing === null || (mixed && known.currency === null);
    const difference = isOpen ? null : opening.amount + sum - closing.amount;
    return {
      ...known,
      currency,
      entryCount: this.count,
      sum,
      difference,
      ties: difference === null ? null : difference === 0n && !mixed,
      firstDay: this.first ?? opening?.day ?? null,
      lastDay: this.last ?? closing?.day ?? null,
      notes: this.notes,
    };
  }

  private onlyCurrency(): string | null {
    const named = [...this.sums.keys()].filter((it) => it !== '');
    return named.length === 1 ? (named[0] ?? null) : null;
  }
}
