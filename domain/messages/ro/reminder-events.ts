import { formatCivilDate, isCivilDate } from '#domain/kernel/pure/civil-date.ts';

type Facts = Record<string, string>;
const number = (facts: Facts) => facts['number'] ?? '';
const day = (text = '') => (isCivilDate(text) ? formatCivilDate(text) : text);

const CHANGES: Record<string, (facts: Facts) => string> = {
  stopped: (facts) => `Clientul nu mai primește reamintiri pentru factura ${number(facts)}`,
  resumed: (facts) => `Reamintirile pentru factura ${number(facts)} au fost reluate`,
  off: () => 'Clientul nu mai primește reamintiri de plată',
  on: () => 'Clientul primește din nou reamintiri de plată',
};

/** What happened with the reminders of a client, as the timeline tells it. */
export const reminderEvents = {
  PaymentReminded: (facts: Facts) =>
    Number(facts['count'] ?? '1') > 1
      ? `Clientul a primit o reamintire de plată pentru facturile ${number(facts)}`
      : `Clientul a primit o reamintire de plată pentru factura ${number(facts)}`,
  PaymentPromised: (facts: Facts) =>
    `Clientul a promis că plătește factura ${number(facts)} până la ${day(facts['date'])}`,
  InvoiceDisputed: (facts: Facts) => `Clientul contestă factura ${number(facts)}`,
  RemindersChanged: (facts: Facts) => CHANGES[facts['state'] ?? '']?.(facts) ?? 'Reamintirile de plată s-au schimbat',
};
