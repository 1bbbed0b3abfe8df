import { day, instant, moments } from '../format.ts';
import { paperView } from '../layout/paper-view.ts';
import { facts } from '../layout/party-view.ts';
import { left, wide } from '../layout/table-view.ts';
import { outagesLabels } from './labels.ts';
import type { OutagesDocument } from './schema.ts';

const operationName = (operation: string, names: Readonly<Record<string, string>>): string =>
  names[operation] ?? operation;

/** When SPV was silent and how that was seen. */
export function outagesView({ locale, issuer, from, to, outages }: OutagesDocument) {
  const l = outagesLabels[locale];
  return {
    paper: paperView({
      locale,
      issuer,
      title: l.title,
      number: '',
      meta: facts([
        [l.period, `${day(from, locale)} – ${day(to, locale)}`],
        [l.count, String(outages.length)],
      ]),
      notes: [l.statement],
    }),
    company: facts([[l.company, [issuer.name, issuer.fiscalCode].filter(Boolean).join(', ')]]),
    none: l.none,
    outages: outages.map((one, index) => ({
      title: l.outage(index + 1),
      facts: facts([
        [l.from, instant(one.startedAt, locale)],
        [l.to, one.endedAt ? instant(one.endedAt, locale) : l.lasting],
      ]),
      tries: {
        columns: [left(l.time), left(l.operation), wide(l.answer)],
        rows: one.tries.map(({ at, operation, answer }) => [
          { text: moments(at, locale).local, detail: moments(at, locale).utc },
          { text: operationName(operation, l.operations) },
          { text: answer },
        ]),
      },
      more: one.more > 0 ? l.more(one.more) : undefined,
      invoicesTitle: l.invoices,
      invoices: {
        columns: [wide(l.invoice), left(l.issued), left(l.deadline)],
        rows: one.invoices.map(({ number, issueDate, deadline }) => [
          { text: number, strong: true },
          { text: day(issueDate, locale) },
          { text: day(deadline, locale) },
        ]),
      },
    })),
  };
}
