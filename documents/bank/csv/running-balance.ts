import { signed } from '../amount.ts';
import type { ReadEntry } from '../schema.ts';

/** The balances of an account from the column that states one after each entry, whichever end of the table is the newest. */
export class RunningBalance {
  private readonly isNewestFirst: boolean;
  private first: { balance: bigint | undefined; entry: ReadEntry } | undefined;
  private last: { balance: bigint | undefined; entry: ReadEntry } | undefined;

  constructor(isNewestFirst: boolean) {
    this.isNewestFirst = isNewestFirst;
  }

  after(balance: bigint | undefined, entry: ReadEntry): void {
    this.last = { balance, entry };
    this.first ??= this.last;
  }

  get opening(): bigint | undefined {
    const oldest = this.isNewestFirst ? this.last : this.first;
    if (oldest?.balance === undefined) return undefined;
    return oldest.balance - signed(oldest.entry.amount, oldest.entry.sign);
  }

  get closing(): bigint | undefined {
    return (this.isNewestFirst ? this.first : this.last)?.balance;
  }
}
