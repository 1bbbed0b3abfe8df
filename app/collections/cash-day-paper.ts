import type { issuerOf } from '#domain/companies/model/issuer.ts';
import type { cashRegister } from '#domain/collections/cash-register.ts';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { formatRomanian, SCALE } from '#domain/kernel/pure/decimal.ts';
import type { Locale, Messages } from '#domain/messages/index.ts';

type Register = Awaited<ReturnType<typeof cashRegister>>;

const money = (value: bigint) => formatRomanian(value, SCALE.amount);

/**
 * Registrul de casă of one day: balance before, each act in and out, sums and the balance that stays. What was voided keeps its
 * row and has no amount. @law OMFP 2634/2015, Registru de casă (cod 14-4-7A)
 */
export function cashDayPaper(
  { from: day, before, rows, after }: Register,
  issuer: ReturnType<typeof issuerOf>,
  { m: { collections: m }, locale }: { m: Messages; locale: Locale },
) {
  const standing = rows.filter(({ isReversed }) => !isReversed).map(({ amount }) => amount);
  const [received, paid] = [standing.filter((one) => one > 0n), standing.filter((one) => one < 0n)].map((list) =>
    list.reduce((sum, one) => sum + one, 0n),
  );
  return {
    locale,
    issuer,
    title: m.views.cash,
    isUpright: true,
    facts: [
      { label: m.register.date, value: formatCivilDate(day) },
      { label: m.register.currency, value: 'RON' },
      { label: m.register.before, value: money(before) },
      { label: m.register.after, value: money(after) },
    ],
    columns: [
      { label: m.register.index, align: 'left' as const },
      { label: m.register.document, align: 'left' as const },
      { label: m.register.explanation, align: 'left' as const, grow: true },
      { label: m.register.received, align: 'right' as const },
      { label: m.register.paid, align: 'right' as const },
    ],
    rows: [
      ['', '', m.register.before, money(before), ''],
      ...rows.map((row, index) => [
        String(index + 1),
        row.receiptNumber ?? row.fiscalReceipt ?? '',
        explained(row, m),
        row.amount > 0n && !row.isReversed ? money(row.amount) : '',
        row.amount < 0n && !row.isReversed ? money(-row.amount) : '',
      ]),
      ['', '', m.register.turnover, money(received ?? 0n), money(-(paid ?? 0n))],
    ],
    sums: ['', '', m.register.after, money(after), ''],
    signers: [m.register.cashier, m.register.accountant],
  };
}

/** What an act is: of whom the money came, or what became of it; of a voided one why. */
export function explained(
  {
    kind,
    clientName,
    explanation,
    isReversed,
  }: Pick<Register['rows'][number], 'kind' | 'clientName' | 'explanation' | 'isReversed'>,
  m: Messages['collections'],
): string {
  const what = kind === 'payment' ? (clientName ?? '') : m.moves[kind];
  const said = kind === 'payment' && !isReversed ? null : explanation;
  const whole = said === null ? what : `${what}: ${said}`;
  return isReversed ? `${m.states.reversed} – ${whole}` : whole;
}
